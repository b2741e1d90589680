package dev.tailorbird.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** A freshly registered account with its token. */
public record AnAccount(String email, String accessToken, String refreshToken) {
    public static final String PASSWORD = "a long enough password";

    public static AnAccount registered() {
        return registeredAs(UUID.randomUUID() + "@example.com");
    }

    public static AnAccount registeredAs(String email) {
        var body = given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", PASSWORD))
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201)
                .extract();
        return new AnAccount(email, body.path("accessToken"), body.path("refreshToken"));
    }

    /** The same with tokens that are new, which know what has changed of its roles. */
    public AnAccount loggedIn() {
        var body = given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", PASSWORD))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract();
        return new AnAccount(email, body.path("accessToken"), body.path("refreshToken"));
    }

    public RequestSpecification request() {
        return given().auth().oauth2(accessToken).contentType(ContentType.JSON);
    }
}
