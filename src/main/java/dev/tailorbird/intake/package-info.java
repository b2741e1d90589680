/**
 * Reading resumes into drafts and accepting drafts into profile and experience.
 */
@NullMarked
package dev.tailorbird.intake;

import org.jspecify.annotations.NullMarked;
