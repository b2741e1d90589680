package dev.tailorbird.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The least that putting the same rows into the same tables can be: three statements and a commit. */
final class BareInsert implements AutoCloseable {
    private final Connection connection;
    private final byte[] from;
    private final byte[] to;

    BareInsert(DataSource data, UUID from, UUID to) throws SQLException {
        connection = data.getConnection();
        connection.setAutoCommit(false);
        this.from = bytes(from);
        this.to = bytes(to);
    }

    private record Table(String name, List<String> columns, List<List<Object>> rows) {}

    /** Inserts what the one company has under these ids for the other one, and gives the nanoseconds of that alone. */
    long copy(List<String> externalIds) throws SQLException {
        Map<ByteBuffer, byte[]> ids = new LinkedHashMap<>();
        String in = " where s.company_id = ? and s.external_id in (" + marks(externalIds.size()) + ") order by l.id";
        String join = " from listing l join listing_source s on s.listing_id = l.id"
                + " join listing_text t on t.listing_id = l.id";
        List<Table> tables = List.of(
                read("listing", "select l.*" + join + in, externalIds, ids),
                read("listing_text", "select t.*" + join + in, externalIds, ids),
                read("listing_source", "select s.*" + join + in, externalIds, ids));
        long begun = System.nanoTime();
        for (Table table : tables) insert(table);
        connection.commit();
        return System.nanoTime() - begun;
    }

    private Table read(String name, String query, List<String> externalIds, Map<ByteBuffer, byte[]> ids)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setBytes(1, from);
            for (int i = 0; i < externalIds.size(); i++) statement.setString(i + 2, externalIds.get(i));
            List<String> columns = new ArrayList<>();
            List<List<Object>> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                int width = found.getMetaData().getColumnCount();
                for (int i = 1; i <= width; i++) columns.add(found.getMetaData().getColumnName(i));
                while (found.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int i = 1; i <= width; i++) row.add(copied(columns.get(i - 1), found.getObject(i), ids));
                    rows.add(row);
                }
            }
            return new Table(name, columns, rows);
        }
    }

    /** The same value but for the company and the id of the listing, which grows as ours does. */
    private Object copied(String column, Object value, Map<ByteBuffer, byte[]> ids) {
        if (column.equals("company_id")) return to;
        if (!column.equals("id") && !column.equals("listing_id")) return value;
        byte[] old = (byte[]) value;
        return ids.computeIfAbsent(ByteBuffer.wrap(old), key -> {
            byte[] copy = Arrays.copyOf(old, 16);
            copy[15] ^= 1;
            return copy;
        });
    }

    private void insert(Table table) throws SQLException {
        String row = "(" + marks(table.columns.size()) + ")";
        String sql = "insert into " + table.name + " (" + String.join(", ", table.columns) + ") values "
                + String.join(", ", Collections.nCopies(table.rows.size(), row)) + " on duplicate key update "
                + table.columns.stream().map(c -> c + " = values(" + c + ")").collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 0;
            for (List<Object> values : table.rows) for (Object value : values) statement.setObject(++at, value);
            statement.executeUpdate();
        }
    }

    private static String marks(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
