/**
 * Local analysis of a posting's text. Pure: no table, no HTTP.
 */
@NullMarked
package dev.tailorbird.posting;

import org.jspecify.annotations.NullMarked;
