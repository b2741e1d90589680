package dev.tailorbird.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a review {@code r}, and the way to the rows that meet it without looking at the others.
 *
 * @param values of the marks in {@code sql}
 * @param index of the review table; null when none helps
 * @param source a select of the listings' ids; null when the condition stands on the review itself
 * @param sourceValues of the marks in {@code source}
 * @param instead taken when {@code source} gives nothing at all
 */
record Condition(
        String sql,
        List<Object> values,
        @Nullable String index,
        @Nullable String source,
        List<Object> sourceValues,
        @Nullable Condition instead) {
    static Condition on(String index, String sql, Object... values) {
        return new Condition(sql, List.of(values), index, null, List.of(), null);
    }

    static Condition plain(String sql, List<Object> values) {
        return new Condition(sql, values, null, null, List.of(), null);
    }

    static Condition from(String source, List<Object> sourceValues, String sql, List<Object> values) {
        return new Condition(sql, values, null, source, sourceValues, null);
    }

    Condition orElse(Condition other) {
        return new Condition(sql, values, index, source, sourceValues, other);
    }

    boolean leads() {
        return index != null || source != null;
    }
}
