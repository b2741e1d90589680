package dev.tailorbird.tailoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.AtOnce;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class TailoringApiTest {
    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void aSessionIsFollowedLiveToAResumeWhoseEverySentenceHasEvidence() throws Exception {
        String id = start(sampleJob());
        List<JsonPath> events = follow(id);
        JsonPath last = events.get(events.size() - 1);
        assertEquals("COMPLETED", last.getString("state"));
        assertEquals(100, last.getInt("percent"));
        assertTrue(
                last.getList("steps.state").stream().allMatch("done"::equals),
                last.getList("steps.state").toString());

        me.request()
                .get("/api/v1/tailoring-sessions/" + id + "/log")
                .then()
                .statusCode(200)
                .body("entries.step", hasItems("analyse", "retrieve", "generate", "guard", "evaluate", "report"))
                .body("entries.notes.flatten()", hasItem(containsString("The guard read")))
                .body("entries.notes.flatten()", hasItem(containsString("Attempt 1 scores")));
        AnAccount.registered()
                .request()
                .get("/api/v1/tailoring-sessions/" + id + "/log")
                .then()
                .statusCode(404);

        JsonPath result = me.request()
                .get("/api/v1/tailoring-sessions/" + id + "/result")
                .then()
                .statusCode(200)
                .body("engine", equalTo("local"))
                .body("roles.bullets.flatten()", hasSize(greaterThan(3)))
                .extract()
                .jsonPath();
        Map<String, Object> evidence = result.getMap("evidence");
        List<List<String>> named = new ArrayList<>(result.getList("roles.bullets.flatten().evidence"));
        named.addAll(result.getList("summary.clauses.evidence"));
        for (List<String> ids : named) {
            assertTrue(!ids.isEmpty(), "a sentence without evidence");
            assertTrue(evidence.keySet().containsAll(ids), ids + " is not explained");
        }

        String resume = last.getString("resumeId");
        byte[] pdf = given().auth()
                .oauth2(me.accessToken())
                .get("/api/v1/resumes/" + resume + "/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment; filename="))
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Mira Okafor") && text.contains("@example.com"), text);
        }
        me.request()
                .get("/api/v1/resumes/" + resume + "/json")
                .then()
                .statusCode(200)
                .body("basics.name", equalTo("Mira Okafor"))
                .body("work", not(empty()));
    }

    @Test
    void twoPostingsGiveTwoSummaries() {
        List<String> jobs = sampleJobs();
        String first = summary(start(jobs.get(0)));
        String second = summary(start(jobs.get(1)));
        assertTrue(!first.equals(second), first);
    }

    @Test
    void storedSnapshotsHoldNoContactData() throws Exception {
        String id = start(sampleJob());
        follow(id);
        String result =
                me.request().get("/api/v1/tailoring-sessions/" + id + "/result").asString();
        assertTrue(!result.contains("mira.okafor@example.com") && !result.contains("503 555"), "contact in the result");
    }

    @Test
    void aRepeatedRequestWithTheSameKeyGivesTheSameSession() {
        String job = sampleJob();
        String key = UUID.randomUUID().toString();
        String first = create(job, key);
        assertEquals(first, create(job, key));
        me.request().get("/api/v1/tailoring-sessions?jobId=" + job).then().body("items", hasSize(1));
        follow(first);
    }

    @Test
    void requestsWithOneKeyAtTheSameInstantAreGivenTheSameSession() throws Exception {
        String job = sampleJobs().get(0);
        String key = UUID.randomUUID().toString();
        Callable<String> asked = () -> create(job, key);
        assertEquals(1, Set.copyOf(AtOnce.all(asked, asked, asked, asked)).size());
    }

    @Test
    void aCancelledSessionStaysCancelledAndCanBeTriedAgain() {
        String id = start(sampleJob());
        int status = me.request()
                .post("/api/v1/tailoring-sessions/" + id + "/cancellation")
                .statusCode();
        if (status == 409) return; // it was faster than we are: then there is nothing to cancel
        assertEquals(200, status);
        me.request().get("/api/v1/tailoring-sessions/" + id).then().body("state", equalTo("CANCELLED"));
        me.request()
                .post("/api/v1/tailoring-sessions/" + id + "/cancellation")
                .then()
                .statusCode(409);
        me.request().post("/api/v1/tailoring-sessions/" + id + "/retry").then().statusCode(200);
        List<JsonPath> events = follow(id);
        assertEquals("COMPLETED", events.get(events.size() - 1).getString("state"));
    }

    @Test
    void badInputNamesTheFieldAndStartsNothing() {
        String job = sampleJob();
        session(Map.of("jobId", job, "parameters", Map.of("pages", 9, "template", "fancy")))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("parameters.pages", "parameters.template")));
        session(Map.of()).statusCode(422).body("errors[0].field", equalTo("jobId"));
        session(Map.of("jobId", UUID.randomUUID().toString())).statusCode(404);
        session(Map.of("jobId", job, "engine", "model"))
                .statusCode(503)
                .body("type", equalTo("/problems/model-not-configured"));
        session(Map.of("jobId", job, "engine", "oracle")).statusCode(400);
        me.request().get("/api/v1/tailoring-sessions").then().body("items", hasSize(0));
    }

    @Test
    void withoutAResumeTheAnswerSaysWhatToDo() {
        String job = me.request()
                .body(Map.of("text", "Cook wanted. Two years in a kitchen."))
                .post("/api/v1/jobs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        session(Map.of("jobId", job)).statusCode(404).body("detail", containsString("no resume yet"));
    }

    @Test
    void anotherAccountsSessionAndResumeDoNotExist() {
        String id = start(sampleJob());
        String resume = follow(id).stream().reduce((a, b) -> b).orElseThrow().getString("resumeId");
        AnAccount other = AnAccount.registered();
        for (String path : List.of("", "/result"))
            other.request()
                    .get("/api/v1/tailoring-sessions/" + id + path)
                    .then()
                    .statusCode(404);
        for (String path : List.of("/cancellation", "/retry"))
            other.request()
                    .post("/api/v1/tailoring-sessions/" + id + path)
                    .then()
                    .statusCode(404);
        for (String path : List.of("", "/pdf", "/json"))
            other.request().get("/api/v1/resumes/" + resume + path).then().statusCode(404);
    }

    @Test
    void theSampleIsRemovedWithOneCall() {
        sampleJob();
        me.request().get("/api/v1/sample").then().body("loaded", equalTo(true));
        me.request().delete("/api/v1/sample").then().statusCode(204);
        me.request().get("/api/v1/sample").then().body("loaded", equalTo(false));
        me.request().get("/api/v1/jobs").then().body("items", hasSize(0));
        me.request()
                .get("/api/v1/experience")
                .then()
                .body("entries", hasSize(0))
                .body("statements", hasSize(0));
        me.request().get("/api/v1/profile").then().body("basics.name", equalTo(null));
    }

    private String sampleJob() {
        return sampleJobs().get(0);
    }

    private List<String> sampleJobs() {
        return me.request()
                .post("/api/v1/sample")
                .then()
                .statusCode(200)
                .extract()
                .path("jobs");
    }

    private String start(String job) {
        return session(Map.of("jobId", job)).statusCode(202).extract().path("id");
    }

    private String create(String job, String key) {
        return me.request()
                .header("Idempotency-Key", key)
                .body(Map.of("jobId", job))
                .post("/api/v1/tailoring-sessions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private String summary(String id) {
        follow(id);
        return me.request().get("/api/v1/tailoring-sessions/" + id + "/result").path("summary.text");
    }

    private io.restassured.response.ValidatableResponse session(Map<String, Object> body) {
        return me.request().body(body).post("/api/v1/tailoring-sessions").then();
    }

    /** The stream ends with the final state. */
    private List<JsonPath> follow(String id) {
        String stream = given().auth()
                .oauth2(me.accessToken())
                .accept("text/event-stream")
                .get("/api/v1/tailoring-sessions/" + id + "/events")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Arrays.stream(stream.split("\n"))
                .filter(line -> line.startsWith("data:"))
                .map(line -> JsonPath.from(line.substring(5)))
                .toList();
    }
}
