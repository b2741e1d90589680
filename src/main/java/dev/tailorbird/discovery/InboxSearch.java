package dev.tailorbird.discovery;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in an inbox.
 *
 * @param words null when none were typed
 */
record InboxSearch(List<Condition> conditions, @Nullable WordSearch words) {
    List<Condition> with(List<Condition> forWords) {
        return Stream.concat(conditions.stream(), forWords.stream()).toList();
    }
}
