package dev.tailorbird.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import java.util.Map;

/** A completed tailoring session of an account's sample data. */
public record ATailoring(AnAccount account, String id) {

    public static ATailoring completed(AnAccount account) {
        List<String> jobs = account.request()
                .post("/api/v1/sample")
                .then()
                .statusCode(200)
                .extract()
                .path("jobs");
        return completed(account, jobs.get(0));
    }

    public static ATailoring completed(AnAccount account, String job) {
        return completed(account, job, Map.of());
    }

    /** @param parameters those that are not as usual */
    public static ATailoring completed(AnAccount account, String job, Map<String, ?> parameters) {
        String id = account.request()
                .body(Map.of("jobId", job, "parameters", parameters))
                .post("/api/v1/tailoring-sessions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return watched(account, id);
    }

    /** The stream of events ends with the session. */
    public static ATailoring watched(AnAccount account, String id) {
        given().auth()
                .oauth2(account.accessToken())
                .accept("text/event-stream")
                .get("/api/v1/tailoring-sessions/" + id + "/events")
                .then()
                .statusCode(200)
                .body(containsString("COMPLETED"));
        return new ATailoring(account, id);
    }

    public String path() {
        return "/api/v1/tailoring-sessions/" + id;
    }
}
