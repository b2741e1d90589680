package dev.tailorbird.tailoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.tailorbird.testing.ATailoring;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ImpliedSkillsApiTest {
    private static final String SKILL = "relational databases";

    private AnAccount me;
    private String job;

    @BeforeEach
    void askForWhatPostgresImplies() {
        me = AnAccount.registered();
        me.request().post("/api/v1/sample").then().statusCode(200);
        me.request()
                .body(Map.of(
                        "text",
                        "Kept 3 PostgreSQL stores of the made-up Heron Fleet",
                        "kind",
                        "ACHIEVEMENT",
                        "lens",
                        "FACTS"))
                .post("/api/v1/evidence")
                .then()
                .statusCode(201);
        job = me.request()
                .body(Map.of(
                        "text",
                        "Reporting Analyst\n\nRequirements:\n- 2 years of relational databases\n- SQL\n- Fluent Excel"))
                .post("/api/v1/jobs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void whatIsOnlyImpliedIsAskedAboutAndNeverPrintedBeforeTheYes() {
        ATailoring tailoring = ATailoring.completed(me, job, Map.of("stretch", 3));
        JsonPath result = me.request().get(tailoring.path() + "/result").jsonPath();
        assertThat(result.getString("ats.sayIt.find { it.name == '" + SKILL + "' }.kind"))
                .isEqualTo("implied");
        assertThat(result.getString("resume")).doesNotContainIgnoringCase(SKILL);
        save(tailoring, 0, Map.of("skills", new String[] {SKILL}))
                .statusCode(422)
                .body("errors[0].field", equalTo("skills[0]"));
    }

    @Test
    void aYesIsPrintedScoredAndEvidenceUntilItIsTakenBack() {
        ATailoring tailoring = ATailoring.completed(me, job, Map.of("stretch", 3));
        int before = me.request().get(tailoring.path() + "/review").path("ats.score");
        int after = save(tailoring, 0, Map.of("implied", Map.of(SKILL, true)))
                .statusCode(200)
                .body("ats.sayIt.name", not(hasItem(SKILL)))
                .body("ats.gaps.name", not(hasItem(SKILL)))
                .extract()
                .path("ats.score");
        assertThat(after).isGreaterThan(before);
        assertThat(resume(tailoring)).contains(SKILL);
        assertThat(ownWords()).contains("Has experience with " + SKILL + ".");

        save(tailoring, 1, Map.of("implied", Map.of(SKILL, false)))
                .statusCode(200)
                .body("ats.gaps.name", hasItem(SKILL));
        assertThat(resume(tailoring)).doesNotContain(SKILL);
        assertThat(ownWords()).doesNotContain(SKILL);
    }

    @Test
    void onceConfirmedItIsPrintedByTheNextSessionWithoutAsking() {
        ATailoring first = ATailoring.completed(me, job, Map.of("stretch", 3));
        save(first, 0, Map.of("implied", Map.of(SKILL, true))).statusCode(200);
        ATailoring next = ATailoring.completed(me, job, Map.of("stretch", 3));
        assertThat(resume(next)).containsIgnoringCase(SKILL);
    }

    @Test
    void onlyWhatTheSessionAskedAboutIsAnswered() {
        ATailoring tailoring = ATailoring.completed(me, job, Map.of("stretch", 3));
        save(tailoring, 0, Map.of("implied", Map.of("neurosurgery", true)))
                .statusCode(422)
                .body("errors[0].field", equalTo("implied.neurosurgery"));
    }

    @Test
    void belowStretchThreeNothingIsAsked() {
        ATailoring tailoring = ATailoring.completed(me, job);
        me.request().get(tailoring.path() + "/result").then().body("ats.sayIt.kind", not(hasItem("implied")));
    }

    private String resume(ATailoring tailoring) {
        String id = me.request().get(tailoring.path()).path("resumeId");
        return me.request().get("/api/v1/resumes/" + id + "/json").asString();
    }

    private String ownWords() {
        return me.request().get("/api/v1/evidence?source=MANUAL").asString();
    }

    private ValidatableResponse save(ATailoring tailoring, long version, Map<String, ?> edits) {
        return me.request()
                .header("If-Match", "\"" + version + "\"")
                .body(edits)
                .put(tailoring.path() + "/review")
                .then();
    }
}
