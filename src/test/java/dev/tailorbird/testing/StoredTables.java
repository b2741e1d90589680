package dev.tailorbird.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The database as it is, table by table, so that tests see tables that were added after them. */
public final class StoredTables {
    private final DataSource dataSource;

    public StoredTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private record Column(String table, String name, String type, boolean required) {
        boolean isText() {
            return type.endsWith("char") || type.endsWith("text") || type.equals("json");
        }

        boolean holdsBytes() {
            return isText() || type.endsWith("binary") || type.endsWith("blob");
        }
    }

    public List<String> withAccountId() throws SQLException {
        return columns().stream()
                .filter(c -> c.name.equals("account_id"))
                .map(Column::table)
                .sorted()
                .toList();
    }

    /** Ids of the account's rows; where a table has one row an account, the account's own. */
    public List<UUID> idsOf(String table, UUID account) throws SQLException {
        boolean hasId = columns().stream().anyMatch(c -> c.table.equals(table) && c.name.equals("id"));
        return ids("select " + (hasId ? "id" : "account_id") + " from `" + table + "` where account_id = ?", account);
    }

    /** Every id by which rows of the account are known, the account's own included. */
    public Set<UUID> allIdsOf(UUID account) throws SQLException {
        Set<UUID> all = new LinkedHashSet<>(List.of(account));
        for (String table : withAccountId()) all.addAll(idsOf(table, account));
        return all;
    }

    /** Columns ("table.column") that hold these words anywhere. */
    public List<String> columnsWith(String words) throws SQLException {
        return columnsWithBytes(List.of(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** Columns that hold one of these ids, as bytes or in words. */
    public List<String> columnsWith(Set<UUID> ids) throws SQLException {
        List<byte[]> needles = new ArrayList<>();
        for (UUID id : ids) {
            String words = id.toString();
            needles.add(bytes(id));
            needles.add(words.getBytes(StandardCharsets.UTF_8));
            needles.add(words.replace("-", "").getBytes(StandardCharsets.UTF_8));
        }
        return columnsWithBytes(needles);
    }

    private List<String> columnsWithBytes(List<byte[]> needles) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Column c : columns())
            if (c.holdsBytes()
                    && run("select 1 from `" + c.table + "` where " + holdsAny(c.name, needles) + " limit 1") > 0)
                found.add(c.table + "." + c.name);
        return found;
    }

    private static String holdsAny(String column, List<byte[]> needles) {
        return needles.stream()
                .map(HexFormat.of().withUpperCase()::formatHex)
                .map(hex -> "instr(hex(`" + column + "`), '" + hex + "') > 0")
                .collect(Collectors.joining(" or "));
    }

    /** Puts a row into every table with an account_id: the words in every text, what else must be there made up. */
    public void fill(UUID account, String words) throws SQLException {
        Map<String, String> keys = foreignKeys();
        Set<String> open = new LinkedHashSet<>(withAccountId());
        while (!open.isEmpty()) {
            List<String> ready = open.stream()
                    .filter(table -> keys.entrySet().stream()
                            .noneMatch(k -> k.getKey().startsWith(table + ".")
                                    && !k.getValue().equals(table)
                                    && open.contains(k.getValue())))
                    .toList();
            if (ready.isEmpty()) throw new IllegalStateException("Tables refer to each other in a circle: " + open);
            for (String table : ready) fill(table, account, words, keys);
            open.removeAll(ready);
        }
    }

    private void fill(String table, UUID account, String words, Map<String, String> keys) throws SQLException {
        if (!idsOf(table, account).isEmpty()) return;
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column c : columns()) {
            if (!c.table.equals(table)) continue;
            String target = keys.get(table + "." + c.name);
            if (c.name.equals("account_id")) values.put(c.name, bytes(account));
            else if (target != null) {
                if (c.required) values.put(c.name, bytes(targetOf(target, account)));
            } else if (c.isText()) values.put(c.name, words);
            else if (!c.required) continue;
            else if (c.type.endsWith("binary")) values.put(c.name, bytes(UUID.randomUUID()));
            else if (c.type.endsWith("blob")) values.put(c.name, words.getBytes(StandardCharsets.UTF_8));
            else if (c.type.startsWith("date") || c.type.startsWith("time")) values.put(c.name, "2020-01-01 00:00:00");
            else values.put(c.name, 0);
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert ignore into `" + table + "` (`" + String.join("`, `", values.keySet()) + "`) values ("
                                + "?, ".repeat(values.size() - 1) + "?)")) {
            int index = 0;
            for (Object value : values.values()) insert.setObject(++index, value);
            if (insert.executeUpdate() != 1) throw new IllegalStateException("No row could be made for " + table);
        }
    }

    /** A row that a made-up one may refer to: of the account, or any of a table that belongs to the server. */
    private UUID targetOf(String table, UUID account) throws SQLException {
        return withAccountId().contains(table)
                ? idsOf(table, account).get(0)
                : ids("select id from `" + table + "` limit 1").get(0);
    }

    /** "table.column" → the table that it refers to. */
    private Map<String, String> foreignKeys() throws SQLException {
        Map<String, String> keys = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select table_name, column_name, referenced_table_name"
                                + " from information_schema.key_column_usage"
                                + " where table_schema = database() and referenced_table_name is not null")) {
            while (rows.next()) keys.put(rows.getString(1) + "." + rows.getString(2), rows.getString(3));
        }
        return keys;
    }

    private List<Column> columns() throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select c.table_name, c.column_name, c.data_type, c.is_nullable"
                                + " from information_schema.columns c join information_schema.tables t"
                                + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                                + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                                + " and c.extra not like '%GENERATED%'"
                                + " order by c.table_name, c.ordinal_position")) {
            while (rows.next())
                columns.add(new Column(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4).equals("NO")));
        }
        return columns;
    }

    public List<UUID> ids(String query, UUID... parameters) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) ids.add(uuid(rows.getBytes(1)));
        }
        return ids;
    }

    /** @return the number of rows that were read or changed */
    public int run(String statement, UUID... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepared(connection, statement, parameters)) {
            if (!prepared.execute()) return prepared.getUpdateCount();
            int rows = 0;
            while (prepared.getResultSet().next()) rows++;
            return rows;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, UUID... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) statement.setBytes(i + 1, bytes(parameters[i]));
        return statement;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
