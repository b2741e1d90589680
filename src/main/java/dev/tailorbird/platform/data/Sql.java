package dev.tailorbird.platform.data;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.DatabaseException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for many rows at once, with values in the forms that the tables have: ids as sixteen bytes, times in UTC.
 * For what goes through hundreds of rows; entities are for one.
 */
public final class Sql {
    /** One statement stays far below the smallest packet limit of a server, 16 MB. */
    private static final int MAX_CHARS = 4_000_000;

    private static final int MAX_ROWS = 250;
    private static final int DEADLOCK = 1213;
    private static final int ATTEMPTS = 3;

    private Sql() {}

    /** @param values single ones, or collections for an {@code in (…)} that is written {@code in (*)} */
    public static Uni<RowSet<Row>> run(SqlClient connection, String sql, @Nullable Object... values) {
        StringBuilder text = new StringBuilder();
        List<@Nullable Object> parameters = new ArrayList<>();
        String[] parts = sql.split("in \\(\\*\\)", -1);
        List<Collection<?>> lists = Arrays.stream(values)
                .filter(Collection.class::isInstance)
                .<Collection<?>>map(value -> (Collection<?>) value)
                .toList();
        for (int i = 0; i < parts.length; i++) {
            text.append(parts[i]);
            if (i < lists.size())
                text.append("in (").append(marks(lists.get(i).size())).append(')');
        }
        for (Object value : values) {
            if (value instanceof Collection<?> list) list.forEach(one -> parameters.add(form(one)));
            else parameters.add(form(value));
        }
        return connection.preparedQuery(text.toString()).execute(Tuple.tuple(parameters));
    }

    /**
     * Inserts rows, and updates those whose key exists.
     *
     * @param updated columns that an existing row takes over, or assignments with an equals sign
     */
    public static Uni<Void> upsert(
            SqlClient connection,
            String table,
            List<String> columns,
            List<String> updated,
            List<List<@Nullable Object>> rows) {
        String changes = updated.stream()
                .map(column -> column.contains("=") ? column : column + " = values(" + column + ")")
                .collect(Collectors.joining(", "));
        return Multi.createFrom()
                .iterable(chunks(rows))
                .onItem()
                .transformToUniAndConcatenate(chunk -> connection
                        .preparedQuery("insert into " + table + " (" + String.join(", ", columns) + ") values "
                                + String.join(
                                        ", ", Collections.nCopies(chunk.size(), "(" + marks(columns.size()) + ")"))
                                + " on duplicate key update " + changes)
                        .execute(Tuple.tuple(flat(chunk))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** The same statement with other values, one after the other, without waiting in between. */
    public static Uni<Void> each(SqlClient connection, String sql, List<List<@Nullable Object>> values) {
        return connection
                .preparedQuery(sql)
                .executeBatch(values.stream()
                        .map(row -> Tuple.tuple(flat(List.of(row))))
                        .toList())
                .replaceWithVoid();
    }

    public static UUID uuid(Row row, int column) {
        Buffer bytes = row.getDelegate().getBuffer(column);
        return new UUID(bytes.getLong(0), bytes.getLong(8));
    }

    public static List<UUID> uuids(RowSet<Row> rows) {
        List<UUID> ids = new ArrayList<>(rows.size());
        rows.forEach(row -> ids.add(uuid(row, 0)));
        return ids;
    }

    public static Instant time(Row row, int column) {
        return row.getLocalDateTime(column).toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Instant timeOrNull(Row row, int column) {
        return row.getLocalDateTime(column) == null ? null : time(row, column);
    }

    /** A transaction that is begun again when the database ended it because another was in its way. */
    public static <T> Uni<T> transaction(Pool pool, Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(work)
                .onFailure(e -> e instanceof DatabaseException problem && problem.getErrorCode() == DEADLOCK)
                .retry()
                .atMost(ATTEMPTS);
    }

    private static List<List<List<@Nullable Object>>> chunks(List<List<@Nullable Object>> rows) {
        List<List<List<@Nullable Object>>> chunks = new ArrayList<>();
        int chars = 0;
        for (List<@Nullable Object> row : rows) {
            int size = row.stream()
                    .mapToInt(value -> value instanceof String text ? text.length() : 0)
                    .sum();
            if (chunks.isEmpty()
                    || chars + size > MAX_CHARS
                    || chunks.get(chunks.size() - 1).size() == MAX_ROWS) {
                chunks.add(new ArrayList<>());
                chars = 0;
            }
            chars += size;
            chunks.get(chunks.size() - 1).add(row);
        }
        return chunks;
    }

    private static List<@Nullable Object> flat(List<List<@Nullable Object>> rows) {
        List<@Nullable Object> all = new ArrayList<>(rows.size() * rows.get(0).size());
        rows.forEach(row -> row.forEach(value -> all.add(form(value))));
        return all;
    }

    private static @Nullable Object form(@Nullable Object value) {
        if (value instanceof UUID id)
            return Buffer.buffer(16).appendLong(id.getMostSignificantBits()).appendLong(id.getLeastSignificantBits());
        return value instanceof Instant time ? LocalDateTime.ofInstant(time, ZoneOffset.UTC) : value;
    }

    private static String marks(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }
}
