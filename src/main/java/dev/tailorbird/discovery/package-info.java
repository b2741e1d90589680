/** Companies, their boards, and the postings found there. Knows nothing of scores, applications or mail. */
@NullMarked
package dev.tailorbird.discovery;

import org.jspecify.annotations.NullMarked;
