package dev.tailorbird.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ResealingTest {
    @Inject
    Resealing resealing;

    @Inject
    DataSource dataSource;

    @Test
    void plainRowsFromBeforeAreSealedAndReadAsTheyWere() throws SQLException {
        AnAccount me = AnAccount.registered();
        me.request()
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Wren Applewhite\nwren@example.com\n\nExperience\nBaker, Crumb Ltd\n2019 - 2021"))
                .post("/api/v1/drafts?engine=local")
                .then()
                .statusCode(201);
        String id = me.request().get("/api/v1/drafts").path("items[0].id");
        String key = id.replace("-", "");
        String sealed = stored(key);
        String plain = SealedJsonConverter.ring().open(sealed, "draft.content");
        assertThat(sealed).startsWith("tb1:");
        assertThat(plain).contains("wren@example.com");

        write("update draft set content = ? where id = unhex('" + key + "')", plain);
        assertThat(resealing.resealAll()).isPositive();

        assertThat(stored(key)).startsWith(SealedJsonConverter.ring().activeMark());
        me.request().get("/api/v1/drafts/" + id).then().statusCode(200);
        assertThat(resealing.resealAll()).as("rows of a second pass").isZero();
    }

    @Test
    void aKeyThatStoredDataMayNeedIsMissedUntilNoRowUsesIt() throws SQLException {
        write("delete from profile where content like ?", "tb1:lost:%"); // another test's damaged row
        write("insert into data_key (id, created_at) values (?, utc_timestamp(6))", "gone0001");
        assertThat(resealing.lost()).containsExactly("gone0001");
        resealing.resealAll();
        assertThat(resealing.lost()).isEmpty();
        write("delete from data_key where id = ?", "gone0001");
    }

    private String stored(String key) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select content from draft where id = unhex(?)")) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }

    private void write(String sql, String value) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
    }
}
