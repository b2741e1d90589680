package dev.tailorbird.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a review {@code r}, and the way to the rows that meet it without looking at the others.
 *
 * @param values of the marks in {@code sql}
 * @param index of the review table; null when none helps
 * @param source a select of the listings' ids, each once; null when the condition stands on the review itself
 * @param sourceValues of the marks in {@code source}
 * @param sample a select that counts how many of {@link #SAMPLE} listings meet it, with the marks of {@code sql}; null
 *     where counting costs little
 * @param instead taken when {@code source} gives nothing at all
 */
record Condition(
        String sql,
        List<Object> values,
        @Nullable String index,
        @Nullable String source,
        List<Object> sourceValues,
        @Nullable String sample,
        @Nullable Condition instead) {
    static final int SAMPLE = 400;

    static Condition on(String index, String sql, Object... values) {
        return new Condition(sql, List.of(values), index, null, List.of(), null, null);
    }

    static Condition plain(String sql, List<Object> values) {
        return new Condition(sql, values, null, null, List.of(), null, null);
    }

    static Condition from(String source, List<Object> sourceValues, String sql, List<Object> values) {
        return new Condition(sql, values, null, source, sourceValues, null, null);
    }

    Condition sampled(String select) {
        return new Condition(sql, values, index, source, sourceValues, select, instead);
    }

    Condition orElse(Condition other) {
        return new Condition(sql, values, index, source, sourceValues, sample, other);
    }

    boolean leads() {
        return index != null || source != null;
    }

    /** Whether its first rows come before the last are found. */
    boolean streams() {
        return source == null || !source.startsWith("select distinct");
    }
}
