/** Fetching addresses that people, postings and feeds supply. */
@NullMarked
package dev.tailorbird.platform.fetch;

import org.jspecify.annotations.NullMarked;
