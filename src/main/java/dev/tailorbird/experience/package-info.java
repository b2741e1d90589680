/**
 * Entries and evidence: what the person did, statement by statement.
 */
@NullMarked
package dev.tailorbird.experience;

import org.jspecify.annotations.NullMarked;
