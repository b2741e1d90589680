package dev.tailorbird.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class DraftApiTest {
    private static final String RESUME = """
            {"basics": {"name": "Ada Quill", "label": "Supply planner", "email": "ada@example.com",
                        "summary": "Supply planner in food.", "location": {"city": "Leeds", "countryCode": "GB"}},
             "work": [{"name": "Larkmoor Foods", "position": "Supply planner", "startDate": "2021-03",
                       "highlights": ["Cut forecast error from 31% to 23% across 410 items", "Wrote the stock report in SQL"]}],
             "education": [{"institution": "Moor University", "studyType": "BSc", "area": "Logistics", "endDate": "2020",
                            "score": "First", "courses": ["Statistics"]}],
             "certificates": [{"name": "CPIM", "issuer": "Example Institute", "date": "2022-05"}],
             "skills": [{"name": "Tools", "keywords": ["SQL", "Excel"]}],
             "languages": [{"language": "English", "fluency": "Native"}]}
            """;

    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void anAcceptedDraftEntersProfileAndExperienceOnce() {
        String draft = upload("ada.json", RESUME.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("engine", equalTo("local"))
                .body("resume.work[0].name", equalTo("Larkmoor Foods"))
                .extract()
                .path("id");
        me.request().get("/api/v1/experience").then().body("entries", hasSize(0));

        accept(draft, resumeOf(draft))
                .statusCode(200)
                .body("entriesAdded", equalTo(3))
                .body("evidenceAdded", greaterThan(2));
        accept(draft, resumeOf(draft)).statusCode(409);
        me.request()
                .get("/api/v1/experience")
                .then()
                .body("entries.find { it.type == 'WORK' }.organisation", equalTo("Larkmoor Foods"))
                .body(
                        "entries.find { it.type == 'WORK' }.evidence.text",
                        org.hamcrest.Matchers.hasItem("Wrote the stock report in SQL"));
        me.request()
                .get("/api/v1/profile")
                .then()
                .body("basics.name", equalTo("Ada Quill"))
                .body("skills[0].keywords", hasSize(2));

        String again = upload("ada.json", RESUME.getBytes(StandardCharsets.UTF_8))
                .extract()
                .path("id");
        accept(again, resumeOf(again))
                .body("entriesAdded", equalTo(0))
                .body("entriesMerged", equalTo(3))
                .body("evidenceAdded", equalTo(0));
    }

    @Test
    void profileAndExperienceComeBackAsTheResumeTheyCameFrom() {
        String draft = upload("ada.json", RESUME.getBytes(StandardCharsets.UTF_8))
                .extract()
                .path("id");
        accept(draft, resumeOf(draft)).statusCode(200);
        me.request()
                .get("/api/v1/resume-source")
                .then()
                .statusCode(200)
                .body("work[0].highlights", hasSize(2))
                .body("education[0].score", equalTo("First"))
                .body("education[0].courses", equalTo(java.util.List.of("Statistics")))
                .body("certificates[0].issuer", equalTo("Example Institute"))
                .body("languages[0].language", equalTo("English"))
                .body("basics.email", equalTo("ada@example.com"));
    }

    @Test
    void theProfileIsChangedOnlyOnTheVersionThatWasRead() {
        var read = me.request().get("/api/v1/profile").then().statusCode(200).extract();
        String tag = read.header("ETag");
        Map<String, Object> edit = Map.of(
                "basics",
                Map.of("name", "Ada Q. Quill"),
                "skills",
                java.util.List.of(),
                "languages",
                java.util.List.of());
        me.request().body(edit).put("/api/v1/profile").then().statusCode(428);
        me.request()
                .header("If-Match", tag)
                .body(edit)
                .put("/api/v1/profile")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("basics.name", equalTo("Ada Q. Quill"));
        me.request()
                .header("If-Match", "\"99\"")
                .body(edit)
                .put("/api/v1/profile")
                .then()
                .statusCode(412);
    }

    @Test
    void badFilesAreProblemsThatNameTheFieldAndLeaveNothing() {
        upload("empty.pdf", new byte[0]).statusCode(422).body("errors[0].field", equalTo("file"));
        upload("broken.json", "{\"basics\": ".getBytes(StandardCharsets.UTF_8)).statusCode(400);
        upload("cat.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})
                .statusCode(415);
        upload("large.pdf", new byte[11 * 1024 * 1024]).statusCode(413).body("detail", containsString("10 MB"));
        given().auth()
                .oauth2(me.accessToken())
                .multiPart("other", "x")
                .post("/api/v1/drafts")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("file"));
        me.request()
                .body(Map.of("text", " "))
                .post("/api/v1/drafts")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("text"));
        me.request().get("/api/v1/drafts").then().body("items", hasSize(0));
    }

    @Test
    void anotherAccountsDraftDoesNotExist() {
        String draft = upload("ada.json", RESUME.getBytes(StandardCharsets.UTF_8))
                .extract()
                .path("id");
        AnAccount other = AnAccount.registered();
        other.request().get("/api/v1/drafts/" + draft).then().statusCode(404);
        other.request()
                .body(Map.of("resume", Map.of()))
                .post("/api/v1/drafts/" + draft + "/acceptance")
                .then()
                .statusCode(404);
        other.request().delete("/api/v1/drafts/" + draft).then().statusCode(404);
        me.request().delete("/api/v1/drafts/" + draft).then().statusCode(204);
    }

    private Map<String, Object> resumeOf(String draft) {
        return me.request().get("/api/v1/drafts/" + draft).then().extract().path("resume");
    }

    private ValidatableResponse accept(String draft, Map<String, Object> resume) {
        return me.request()
                .body(Map.of("resume", resume))
                .post("/api/v1/drafts/" + draft + "/acceptance")
                .then();
    }

    private ValidatableResponse upload(String name, byte[] content) {
        return given().auth()
                .oauth2(me.accessToken())
                .multiPart("file", name, content)
                .post("/api/v1/drafts")
                .then();
    }
}
