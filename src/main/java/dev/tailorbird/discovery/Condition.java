package dev.tailorbird.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a review {@code r}, and the way to the rows that meet it without looking at the others.
 *
 * @param joins whether {@code sql} joins a table in which the rows that meet it have one row each; else it stands in the
 *     where clause
 * @param values of the marks in {@code sql}
 * @param index of the review table; null when none helps
 * @param source a select of the listings' ids, each once; null when the condition stands on the review itself
 * @param sourceValues of the marks in {@code source}
 * @param few whether few listings are known to meet it, so that they need not be counted
 */
record Condition(
        boolean joins,
        String sql,
        List<Object> values,
        @Nullable String index,
        @Nullable String source,
        List<Object> sourceValues,
        boolean few) {

    static Condition on(String index, String sql, Object... values) {
        return new Condition(false, sql, List.of(values), index, null, List.of(), false);
    }

    static Condition plain(String sql, List<Object> values) {
        return new Condition(false, sql, values, null, null, List.of(), false);
    }

    static Condition joined(String sql, List<Object> values) {
        return new Condition(true, sql, values, null, null, List.of(), false);
    }

    Condition from(String select, List<Object> selectValues) {
        return new Condition(joins, sql, values, index, select, selectValues, few);
    }

    Condition metByFew() {
        return new Condition(joins, sql, values, index, source, sourceValues, true);
    }

    boolean leads() {
        return index != null || source != null;
    }
}
