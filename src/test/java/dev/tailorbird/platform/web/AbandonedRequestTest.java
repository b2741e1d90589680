package dev.tailorbird.platform.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class AbandonedRequestTest {
    private static final String WRITING =
            "select count(*) from information_schema.processlist where info like 'insert into entry%'";

    @TestHTTPResource
    URI server;

    @Inject
    DataSource database;

    @Test
    void aWriteWhoseClientWentAwayIsFinishedAndLeavesNoTransactionOpen() throws Exception {
        AnAccount someone = AnAccount.registered();
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            count(other, "select 1 from account where email = '" + someone.email() + "' for update");
            try (Socket client = new Socket(server.getHost(), server.getPort())) {
                client.setSoLinger(true, 0);
                client.getOutputStream().write(newEntry(someone).getBytes(StandardCharsets.US_ASCII));
                until(WRITING, 1);
            }
            for (int i = 0; i < 50; i++)
                given().get("/health/live").then().statusCode(200); // it sees the end meanwhile
            other.rollback();
        }
        until(
                "select count(*) from entry where organisation = 'Crumb' and account_id ="
                        + " (select id from account where email = '" + someone.email() + "')",
                1);
        try (Connection other = database.getConnection()) {
            assertEquals(
                    1, count(other, "select 1 from account where email = '" + someone.email() + "' for update nowait"));
        }
    }

    private static String newEntry(AnAccount someone) {
        String body = "{\"type\":\"WORK\",\"organisation\":\"Crumb\",\"title\":\"Baker\",\"start\":\"2019-01\","
                + "\"end\":\"2020-01\",\"current\":false,\"skills\":[],\"courses\":[],\"tools\":[]}";
        return "POST /api/v1/experience/entries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length() + "\r\nAuthorization: Bearer " + someone.accessToken()
                + "\r\n\r\n" + body;
    }

    private void until(String query, int wanted) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try (Connection connection = database.getConnection()) {
                while (count(connection, query) != wanted) Thread.onSpinWait();
            }
        });
    }

    private static int count(Connection connection, String query) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
