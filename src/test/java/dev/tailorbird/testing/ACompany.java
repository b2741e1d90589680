package dev.tailorbird.testing;

import dev.tailorbird.shared.Json;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** A company with a board behind {@link ABoard}, chosen by an account, as rows in the database. */
public record ACompany(UUID id, String name, DataSource data) {

    /** @param settings {@code base} is added when it is not there: the local server below a path of the company's own */
    public static ACompany on(DataSource data, String platform, Map<String, String> settings) throws SQLException {
        UUID id = UUID.randomUUID();
        ACompany company = new ACompany(id, "Acme " + id, data);
        Map<String, String> all = new LinkedHashMap<>(settings);
        if (!settings.containsKey("base")) all.put("base", ABoard.address("/" + id));
        company.run(
                "insert into company (id, version, name, platform, site_url, settings, board_key, active, created_at)"
                        + " values (?, 0, ?, ?, 'https://acme.example', ?, ?, true, now(6))",
                id,
                company.name,
                platform,
                Json.write(all),
                id);
        return company;
    }

    public ACompany chosenBy(AnAccount account) throws SQLException {
        run(
                "insert into company_choice (account_id, company_id, created_at) values (?, ?, now(6))",
                UUID.fromString(account.request().get("/api/v1/account").path("id")),
                id);
        return this;
    }

    /** Where the stand-in answers for this company. */
    public String path(String rest) {
        return "/" + id + rest;
    }

    /** @param query selects one column; {@code ?} stands for the company's id */
    public List<String> texts(String query) throws SQLException {
        try (Connection connection = data.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++)
                statement.setBytes(i, bytes(id));
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Titles of the listings that this board shows, in order. */
    public List<String> open() throws SQLException {
        return texts("select l.title from listing l join listing_source s on s.listing_id = l.id"
                + " where s.company_id = ? and s.stale_at is null order by l.title");
    }

    /** Titles of the listings that it showed and that nobody shows any more. */
    public List<String> gone() throws SQLException {
        return texts("select l.title from listing l join listing_source s on s.listing_id = l.id"
                + " where s.company_id = ? and l.gone_at is not null order by l.title");
    }

    public void run(String statement, Object... values) throws SQLException {
        try (Connection connection = data.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++)
                prepared.setObject(i + 1, values[i] instanceof UUID uuid ? bytes(uuid) : values[i]);
            prepared.executeUpdate();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
