/**
 * Tailoring sessions: retrieve, generate, guard, evaluate. May not invent anything.
 */
@NullMarked
package dev.tailorbird.tailoring;

import org.jspecify.annotations.NullMarked;
