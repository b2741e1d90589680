/**
 * What a person makes of a tailored resume: decisions per sentence, own words, versions.
 */
@NullMarked
package dev.tailorbird.tailoring.review;

import org.jspecify.annotations.NullMarked;
