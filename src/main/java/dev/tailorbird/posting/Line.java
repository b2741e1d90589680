package dev.tailorbird.posting;

import java.util.List;
import java.util.Locale;

/**
 * A line or list item of a posting with the section it stands in.
 *
 * @param lower the text in lower case, for a cheap look before a costly pattern
 */
record Line(String text, String lower, Section section, boolean bullet) {
    Line(String text, Section section, boolean bullet) {
        this(text, text.toLowerCase(Locale.ROOT), section, bullet);
    }

    /** The sentences that have one of these stems. */
    List<String> sentencesWith(List<String> stems) {
        return hasAny(stems)
                ? Clauses.sentences(text).stream()
                        .filter(sentence -> Clauses.hasAny(sentence.toLowerCase(Locale.ROOT), stems))
                        .toList()
                : List.of();
    }

    boolean hasAny(List<String> stems) {
        return Clauses.hasAny(lower, stems);
    }
}
