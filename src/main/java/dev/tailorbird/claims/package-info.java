/**
 * The code guard: is a sentence supported by its evidence? Pure: no table, no HTTP.
 */
@NullMarked
package dev.tailorbird.claims;

import org.jspecify.annotations.NullMarked;
