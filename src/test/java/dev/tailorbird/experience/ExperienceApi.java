package dev.tailorbird.experience;

import dev.tailorbird.testing.AnAccount;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of experience ask of the server, as one freshly registered account. */
abstract class ExperienceApi {
    AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    String say(String entryId, String text) {
        return me.request()
                .body(Map.of("entryId", entryId, "text", text, "kind", "ACHIEVEMENT", "lens", "FACTS"))
                .post("/api/v1/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void undo() {
        me.request().post("/api/v1/experience/undo").then().statusCode(200);
    }

    ValidatableResponse merge(String id, String otherId) {
        return me.request()
                .body(Map.of("otherId", otherId))
                .post("/api/v1/experience/entries/" + id + "/merger")
                .then();
    }

    ValidatableResponse library(String query) {
        return me.request()
                .urlEncodingEnabled(false)
                .get("/api/v1/evidence" + query)
                .then()
                .statusCode(200);
    }

    static Map<String, Object> job(String organisation, String title) {
        return Map.of(
                "type", "WORK", "organisation", organisation, "title", title, "start", "2021-03", "current", true);
    }

    String create(Map<String, Object> entry) {
        return me.request()
                .body(entry)
                .post("/api/v1/experience/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse put(String path, int version, Map<String, Object> body) {
        return me.request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path)
                .then();
    }
}
