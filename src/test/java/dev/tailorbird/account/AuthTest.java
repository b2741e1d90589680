package dev.tailorbird.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class AuthTest {
    @Inject
    DataSource dataSource;

    @Test
    void anAccountIsRegisteredOnceAndLogsInWithAnySpellingOfItsEmail() {
        AnAccount account = AnAccount.registered();
        post("register", Map.of("email", account.email(), "password", AnAccount.PASSWORD))
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("errors[0].field", equalTo("email"));
        post(
                        "login",
                        Map.of(
                                "email",
                                account.email().toUpperCase(java.util.Locale.ROOT),
                                "password",
                                AnAccount.PASSWORD))
                .statusCode(200)
                .body("expiresIn", equalTo(900))
                .body("account.email", equalTo(account.email()));
    }

    @Test
    void aWrongPasswordAndAnUnknownEmailGetTheSameAnswer() {
        AnAccount account = AnAccount.registered();
        String wrong = detail(Map.of("email", account.email(), "password", "another password"));
        String unknown = detail(Map.of("email", UUID.randomUUID() + "@example.com", "password", "another password"));
        assertEquals(wrong, unknown);
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        post("register", Map.of("email", "nobody", "password", "short"))
                .statusCode(422)
                .body("errors.field", equalTo(java.util.List.of("email", "password")));
        given().contentType(ContentType.JSON)
                .body("{\"email\": ")
                .post("/api/v1/auth/login")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"));
    }

    @Test
    void aSpentRefreshTokenGetsTheSameSuccessorAtOnceAndRevokesItsFamilyLater() throws Exception {
        AnAccount account = AnAccount.registered();
        String second =
                refresh(account.refreshToken()).statusCode(200).extract().path("refreshToken");
        assertEquals(
                second,
                refresh(account.refreshToken()).statusCode(200).extract().path("refreshToken"));
        String third = refresh(second).statusCode(200).extract().path("refreshToken");

        pretendSpentBefore(account.refreshToken(), Instant.now().minusSeconds(11));
        refresh(account.refreshToken()).statusCode(401);
        refresh(third).statusCode(401);
    }

    @Test
    void aTokenWorksNoLongerAfterLoggingOut() {
        AnAccount account = AnAccount.registered();
        post("logout", Map.of("refreshToken", account.refreshToken())).statusCode(204);
        refresh(account.refreshToken()).statusCode(401);
    }

    @Test
    void theAppKeepsItsRefreshTokenInACookieThatScriptsCannotRead() {
        AnAccount account = AnAccount.registered();
        var login = given().contentType(ContentType.JSON)
                .header("X-Token-Delivery", "cookie")
                .body(Map.of("email", account.email(), "password", AnAccount.PASSWORD))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .body("refreshToken", nullValue())
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", containsString("Path=/api/v1/auth"))
                .extract();
        String cookie = login.cookie("tailorbird_refresh");
        given().contentType(ContentType.JSON)
                .cookie("tailorbird_refresh", cookie)
                .header("Origin", "https://evil.example")
                .post("/api/v1/auth/refresh")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .cookie("tailorbird_refresh", cookie)
                .post("/api/v1/auth/refresh")
                .then()
                .statusCode(200)
                .body("accessToken", not(nullValue()));
    }

    private String detail(Map<String, String> credentials) {
        return post("login", credentials).statusCode(401).extract().path("detail");
    }

    private static ValidatableResponse refresh(String token) {
        return post("refresh", Map.of("refreshToken", token));
    }

    private static ValidatableResponse post(String path, Map<String, String> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/auth/" + path)
                .then();
    }

    private void pretendSpentBefore(String token, Instant spent) throws Exception {
        try (var connection = dataSource.getConnection();
                var update =
                        connection.prepareStatement("update refresh_token set spent_at = ? where token_hash = ?")) {
            update.setObject(1, java.time.LocalDateTime.ofInstant(spent, java.time.ZoneOffset.UTC));
            update.setBytes(2, TokenMint.hash(token));
            assertEquals(1, update.executeUpdate());
        }
    }
}
