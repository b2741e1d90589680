/**
 * Rendering and storing resumes. May not decide what a resume says.
 */
@NullMarked
package dev.tailorbird.resume;

import org.jspecify.annotations.NullMarked;
