/**
 * Reading blog posts into statements that the person made about themselves. Pure; what it reads is hostile.
 */
@NullMarked
package dev.tailorbird.intake.blog;

import org.jspecify.annotations.NullMarked;
