package dev.tailorbird.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A sync over the API, followed to its end. */
public final class ASync {
    private ASync() {}

    /** The run with its tasks, when all are over. */
    public static JsonPath of(AnAccount account, ACompany... companies) {
        List<UUID> ids = List.of(companies).stream().map(ACompany::id).toList();
        return followed(account, Map.of("companyIds", ids));
    }

    public static JsonPath followed(AnAccount account, Map<String, ?> run) {
        String id = account.request()
                .body(run)
                .post("/api/v1/sync-runs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        String events = given().auth()
                .oauth2(account.accessToken())
                .accept("text/event-stream")
                .get("/api/v1/sync-runs/" + id + "/events")
                .asString();
        String last = events.substring(events.lastIndexOf("data:") + 5).strip();
        return new JsonPath(last);
    }
}
