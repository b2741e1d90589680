package dev.tailorbird.tailoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.tailorbird.testing.ATailoring;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ReviewApiTest {
    private static final String INVENTED = "Managed 900 nurses in Antarctica and cut costs by 45%.";

    private AnAccount me;
    private ATailoring tailoring;
    private JsonPath result;

    @BeforeEach
    void tailor() {
        me = AnAccount.registered();
        tailoring = ATailoring.completed(me);
        result = me.request().get(tailoring.path() + "/result").jsonPath();
    }

    @Test
    void beforeAnythingIsDecidedTheDraftIsWhatWasTailored() {
        me.request()
                .get(tailoring.path() + "/review")
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("number", equalTo(2))
                .body("edits.choices", equalTo(Map.of()))
                .body("ats.score", equalTo(result.getInt("ats.score")))
                .body("warnings", equalTo(Map.of()));
    }

    @Test
    void everyDecisionShowsInTheStoredResume() {
        String rejected = bullet(0);
        String excluded = bullet(1);
        save(
                        0,
                        edits(Map.of(
                                "summary",
                                choice("EDITED", "A planner of clinical supplies."),
                                rejected,
                                choice("REJECTED"),
                                excluded,
                                choice("EXCLUDED"))))
                .statusCode(200)
                .body("version", equalTo(1));
        JsonPath resume = resume();
        assertThat(resume.getString("basics.summary")).isEqualTo("A planner of clinical supplies.");
        List<String> printed = resume.getList("work[0].highlights");
        assertThat(printed)
                .containsAll(
                        result.getString("roles[0].bullets[0].original").lines().toList())
                .doesNotContain(result.getString("roles[0].bullets[1].text"));
        assertThat(resume.getString("basics.name")).isEqualTo("Mira Okafor");

        save(1, Map.of()).statusCode(200).body("version", equalTo(2));
        assertThat(resume().getList("work.highlights.flatten()"))
                .isEqualTo(result.getList("resume.work.highlights.flatten()"));
    }

    @Test
    void anEditedSentenceIsWarnedAboutAndBecomesEvidenceUntilItIsTakenBack() {
        save(0, edits(Map.of(bullet(0), choice("EDITED", INVENTED))))
                .statusCode(200)
                .body("warnings", hasKey(bullet(0)));
        me.request()
                .get("/api/v1/evidence?source=MANUAL")
                .then()
                .body("items.text", hasItem(INVENTED))
                .body("items.find { it.text == '" + INVENTED + "' }.kind", equalTo("ACHIEVEMENT"));
        String better = "Managed 900 deliveries.";
        save(1, edits(Map.of(bullet(0), choice("EDITED", better)))).statusCode(200);
        me.request()
                .get("/api/v1/evidence?source=MANUAL")
                .then()
                .body("items.text", hasItem(better))
                .body("items.text", not(hasItem(INVENTED)));
        save(2, Map.of()).statusCode(200);
        me.request().get("/api/v1/evidence?source=MANUAL").then().body("items.text", not(hasItem(better)));
    }

    @Test
    void bulletsAreMovedAndLeftOutOnesAdded() {
        String entry = result.getString("roles[0].entryId");
        Map<String, Object> moved = new LinkedHashMap<>();
        moved.put("order", Map.of(entry, List.of(bullet(1), bullet(0))));
        save(0, moved).statusCode(200);
        assertThat(resume().<String>getList("work[0].highlights").subList(0, 2))
                .containsExactly(
                        result.getString("roles[0].bullets[1].text"), result.getString("roles[0].bullets[0].text"));

        String roleWithMore = result.getString("roles.find { it.leftOut.size() > 0 }.entryId");
        assertThat(roleWithMore).isNotNull();
        String evidence = result.getString("roles.find { it.leftOut.size() > 0 }.leftOut[0].evidence");
        String text = result.getString("roles.find { it.leftOut.size() > 0 }.leftOut[0].text");
        save(1, Map.of("added", List.of(Map.of("entryId", roleWithMore, "evidence", evidence))))
                .statusCode(200);
        assertThat(resume().<String>getList("work.highlights.flatten()")).contains(text);
    }

    @Test
    void whatTheSessionDidNotMakeIsRefusedAndNothingIsSaved() {
        save(0, edits(Map.of("nobody/b1", choice("ACCEPTED"))))
                .statusCode(422)
                .body("errors[0].field", equalTo("choices.nobody/b1"));
        save(0, edits(Map.of(bullet(0), choice("EDITED", "  "))))
                .statusCode(422)
                .body("errors[0].field", equalTo("choices." + bullet(0) + ".text"));
        save(0, Map.of("skills", List.of("Witchcraft"))).statusCode(422).body("errors[0].field", equalTo("skills[0]"));
        save(0, Map.of("added", List.of(Map.of("entryId", "x", "evidence", "y"))))
                .statusCode(422)
                .body("errors[0].field", equalTo("added[0]"));
        save(5, Map.of()).statusCode(412);
        me.request().get(tailoring.path() + "/review").then().body("version", equalTo(0));
    }

    @Test
    void aKeptVersionIsComparedAndRestored() {
        save(0, edits(Map.of("summary", choice("EDITED", "A first summary.")))).statusCode(200);
        keep(Map.of()).statusCode(201).body("number", equalTo(2)).body("sentAt", nullValue());
        save(2, edits(Map.of("summary", choice("EDITED", "A second summary."))))
                .statusCode(200)
                .body("number", equalTo(3));
        keep(Map.of("sent", true, "confirmed", true))
                .statusCode(201)
                .body("number", equalTo(3))
                .body("sentAt", notNullValue());
        me.request()
                .get(tailoring.path() + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(3, 2, 1)));
        me.request()
                .get(tailoring.path() + "/versions/2")
                .then()
                .statusCode(200)
                .body("statements.find { it.id == 'summary' }.text", equalTo("A first summary."));
        me.request()
                .get(tailoring.path() + "/versions/1")
                .then()
                .body("statements.find { it.id == 'summary' }.text", equalTo(result.getString("summary.text")));
        me.request()
                .post(tailoring.path() + "/versions/2/restoration")
                .then()
                .statusCode(200)
                .body("number", equalTo(4))
                .body("edits.choices.summary.text", equalTo("A first summary."));
        assertThat(resume().getString("basics.summary")).isEqualTo("A first summary.");
        me.request().get(tailoring.path() + "/versions/9").then().statusCode(404);
    }

    @Test
    void sendingAResumeThatSaysLittleOfThePostingAsksFirst() {
        String job = me.request()
                .body(
                        Map.of(
                                "text",
                                "Welder wanted.\nRequirements\n- MIG welding\n- TIG welding\n- Blueprint reading\n- Pipe fitting"))
                .post("/api/v1/jobs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        tailoring = ATailoring.completed(me, job);
        int score = me.request().get(tailoring.path() + "/review").path("ats.score");
        assertThat(score).isLessThan(50);
        keep(Map.of("sent", true)).statusCode(409).body("errors[0].field", equalTo("confirmed"));
        keep(Map.of("sent", true, "confirmed", true)).statusCode(201).body("sentAt", notNullValue());
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        AnAccount other = AnAccount.registered();
        for (String path : List.of("/review", "/versions", "/versions/1"))
            other.request().get(tailoring.path() + path).then().statusCode(404);
        other.request()
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put(tailoring.path() + "/review")
                .then()
                .statusCode(404);
        other.request()
                .body(Map.of())
                .post(tailoring.path() + "/versions")
                .then()
                .statusCode(404);
    }

    private String bullet(int at) {
        return result.getString("roles[0].bullets[" + at + "].id");
    }

    private JsonPath resume() {
        String id = me.request().get(tailoring.path()).path("resumeId");
        return me.request().get("/api/v1/resumes/" + id + "/json").jsonPath();
    }

    private ValidatableResponse save(long version, Map<String, ?> edits) {
        return me.request()
                .header("If-Match", "\"" + version + "\"")
                .body(edits)
                .put(tailoring.path() + "/review")
                .then();
    }

    private ValidatableResponse keep(Map<String, ?> version) {
        return me.request().body(version).post(tailoring.path() + "/versions").then();
    }

    private static Map<String, Object> edits(Map<String, ?> choices) {
        return Map.of("choices", choices);
    }

    private static Map<String, String> choice(String decision) {
        return Map.of("decision", decision);
    }

    private static Map<String, String> choice(String decision, String text) {
        return Map.of("decision", decision, "text", text);
    }
}
