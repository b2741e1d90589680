package dev.tailorbird.tailoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that may be rested on, read once.
 *
 * @param statement true for the person's own sentence about an entry; false for what was put together from fields
 *     (dates, degrees, lists of skills)
 * @param where the entry or section, in words
 */
record Proof(
        String id,
        @Nullable String entryId,
        String text,
        boolean statement,
        @Nullable String origin,
        String where,
        List<String> stems,
        Sayings.Line line) {

    TailoringResult.Proof shown() {
        return new TailoringResult.Proof(text, entryId, origin, where);
    }
}
