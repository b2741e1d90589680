package dev.tailorbird.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor to be sent as {@code cursor} for the next page, null on the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** Cuts a list that was read with one row more than the limit, and names the last kept row as cursor. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> cursor) {
        return cut(oneMore, limit, row -> cursor.apply(row).text());
    }

    /** The same for a list that is ordered by anything else. */
    public static <T> Page<T> cut(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) return new Page<>(oneMore, null);
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), nextCursor);
    }
}
