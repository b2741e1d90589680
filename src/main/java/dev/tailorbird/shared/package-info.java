/**
 * Errors, paging, time and text helpers. Knows no domain.
 */
@NullMarked
package dev.tailorbird.shared;

import org.jspecify.annotations.NullMarked;
