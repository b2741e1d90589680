/**
 * Postings that a person works with, and their analysis.
 */
@NullMarked
package dev.tailorbird.jobs;

import org.jspecify.annotations.NullMarked;
