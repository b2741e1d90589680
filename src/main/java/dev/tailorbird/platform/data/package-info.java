/** Helpers for entities. */
@NullMarked
package dev.tailorbird.platform.data;

import org.jspecify.annotations.NullMarked;
