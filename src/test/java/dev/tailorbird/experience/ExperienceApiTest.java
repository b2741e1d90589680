package dev.tailorbird.experience;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ExperienceApiTest {
    @Inject
    EvidenceWork work;

    @Inject
    ExperienceService experience;

    @Inject
    Embedder embedder;

    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void anEntryMadeByHandIsShownEditedAndDeleted() {
        String job = create(Map.of(
                "type", "WORK",
                "organisation", "Larkmoor Foods",
                "title", "Supply planner",
                "place", "Leeds",
                "start", "2021-03",
                "current", true,
                "description", "Plans supply for 410 items.",
                "skills", List.of("SQL", " SQL ", "Forecasting")));
        me.request()
                .get("/api/v1/experience")
                .then()
                .body("entries[0].title", equalTo("Supply planner"))
                .body("entries[0].skills", equalTo(List.of("SQL", "Forecasting")))
                .body("entries[0].description", equalTo("Plans supply for 410 items."))
                .body("entries[0].current", equalTo(true))
                .body("entries[0].end", nullValue());

        Map<String, Object> ended = Map.of(
                "type", "WORK",
                "organisation", "Larkmoor Foods",
                "title", "Senior planner",
                "start", "2021-03",
                "end", "2024-09");
        me.request().body(ended).put("/api/v1/experience/entries/" + job).then().statusCode(428);
        put("/api/v1/experience/entries/" + job, 99, ended).statusCode(412);
        put("/api/v1/experience/entries/" + job, 0, ended)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("title", equalTo("Senior planner"));
        me.request()
                .get("/api/v1/resume-source")
                .then()
                .body("work[0].position", equalTo("Senior planner"))
                .body("work[0].endDate", equalTo("2024-09"))
                .body("work[0].summary", nullValue());

        me.request().delete("/api/v1/experience/entries/" + job).then().statusCode(204);
        me.request().get("/api/v1/experience").then().body("entries", hasSize(0));
        me.request().delete("/api/v1/experience/entries/" + job).then().statusCode(404);
    }

    @Test
    void aProjectBelongsToAJobOfTheSameAccount() {
        String job = create(job("Larkmoor Foods", "Supply planner"));
        create(Map.of(
                "type", "PROJECT",
                "organisation", "Forecast rebuild",
                "parentId", job,
                "problem", "Forecasts were 31% off",
                "actions", "Rebuilt them in SQL",
                "tools", List.of("SQL"),
                "outcomes", "Error fell to 23%"));
        me.request()
                .get("/api/v1/experience")
                .then()
                .body("entries.find { it.type == 'PROJECT' }.parentId", equalTo(job))
                .body("entries.find { it.type == 'PROJECT' }.outcomes", equalTo("Error fell to 23%"));
        AnAccount.registered()
                .request()
                .body(Map.of("type", "PROJECT", "organisation", "Theft", "parentId", job))
                .post("/api/v1/experience/entries")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("parentId"));
    }

    @Test
    void everyWrongFieldOfAnEntryIsNamed() {
        Map<String, Object> wrong = new HashMap<>(job(" ", ""));
        wrong.put("start", "2999-01");
        wrong.put("end", "2020-13");
        wrong.put("degree", "BSc");
        me.request()
                .body(wrong)
                .post("/api/v1/experience/entries")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("organisation", "title", "start", "end", "degree"));
        me.request().get("/api/v1/experience").then().body("entries", hasSize(0));
    }

    @Test
    void aStatementMadeByHandIsThePersonsOwnWord() {
        String job = create(job("Larkmoor Foods", "Supply planner"));
        var made = me.request()
                .body(Map.of(
                        "entryId",
                        job,
                        "text",
                        "Wrote the stock report in SQL",
                        "kind",
                        "ACHIEVEMENT",
                        "lens",
                        "FACTS"))
                .post("/api/v1/evidence")
                .then()
                .statusCode(201)
                .body("source", equalTo("MANUAL"))
                .body("organisation", equalTo("Larkmoor Foods"))
                .body("skills", hasItem("SQL"))
                .extract();
        String id = made.path("id");
        Map<String, Object> edit = Map.of("text", "Keeps calm", "kind", "META", "lens", "PERSONALITY");
        put("/api/v1/evidence/" + id, 7, edit).statusCode(412);
        put("/api/v1/evidence/" + id, 0, edit)
                .statusCode(200)
                .body("entryId", nullValue())
                .body("skills", hasSize(0));
        me.request()
                .get("/api/v1/experience")
                .then()
                .body("statements.text", equalTo(List.of("Keeps calm")))
                .body("entries[0].evidence", hasSize(0));
        AnAccount other = AnAccount.registered();
        other.request().delete("/api/v1/evidence/" + id).then().statusCode(404);
        me.request().delete("/api/v1/evidence/" + id).then().statusCode(204);
    }

    @Test
    void anEditedFieldRewordsTheStatementThatSaysIt() {
        Map<String, Object> school = new HashMap<>(Map.of(
                "type", "EDUCATION",
                "organisation", "Moor University",
                "degree", "BSc",
                "field", "Logistics",
                "end", "2020-06",
                "courses", List.of("Statistics")));
        String id = create(school);
        school.put("degree", "MSc");
        school.put("courses", List.of("Econometrics"));
        put("/api/v1/experience/entries/" + id, 0, school)
                .statusCode(200)
                .body("title", equalTo("MSc, Logistics"))
                .body("evidence.text", equalTo(List.of("MSc, Logistics, Moor University, 2020-06", "Econometrics")));

        String course = me.request().get("/api/v1/evidence?q=Econo").path("items[0].id");
        put(
                        "/api/v1/evidence/" + course,
                        1,
                        Map.of("entryId", id, "text", "Time series", "kind", "META", "lens", "FACTS"))
                .statusCode(200);
        me.request()
                .get("/api/v1/resume-source")
                .then()
                .body("education[0].studyType", equalTo("MSc"))
                .body("education[0].courses", equalTo(List.of("Time series")));
        undo();
        me.request().get("/api/v1/resume-source").then().body("education[0].courses", equalTo(List.of("Econometrics")));
    }

    @Test
    void everyChangeIsUndoneOneAfterTheOther() {
        me.request().get("/api/v1/experience/last-change").then().body("what", nullValue());
        me.request().post("/api/v1/experience/undo").then().statusCode(409);
        String job = create(job("Larkmoor Foods", "Supply planner"));
        String first = say(job, "Cut errors by 32%");
        String second = say(job, "Wrote the stock report in SQL");
        String before = me.request()
                .get("/api/v1/experience")
                .path("entries[0].evidence.text")
                .toString();

        me.request()
                .body(Map.of("ids", List.of(second, first)))
                .put("/api/v1/experience/entries/" + job + "/evidence-order")
                .then()
                .statusCode(200)
                .body("evidence.id", equalTo(List.of(second, first)));
        me.request()
                .body(Map.of("ids", List.of(second)))
                .put("/api/v1/experience/entries/" + job + "/evidence-order")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("ids"));
        me.request()
                .body(Map.of("ids", List.of(first, second), "lens", "STRATEGY", "addSkills", List.of("Soup")))
                .post("/api/v1/evidence/retagging")
                .then()
                .statusCode(200)
                .body("changed", equalTo(2));
        me.request()
                .body(Map.of("ids", List.of(first)))
                .post("/api/v1/evidence/deletion")
                .then()
                .statusCode(200)
                .body("deleted", equalTo(1));
        me.request().delete("/api/v1/experience/entries/" + job).then().statusCode(204);
        me.request()
                .get("/api/v1/experience/last-change")
                .then()
                .body("what", equalTo("Deleted the entry Supply planner, Larkmoor Foods with 1 statement"));

        undo();
        me.request()
                .get("/api/v1/experience")
                .then()
                .body("entries[0].evidence.text", equalTo(List.of("Wrote the stock report in SQL")));
        undo();
        undo();
        undo();
        me.request()
                .get("/api/v1/experience")
                .then()
                .body("entries[0].evidence.text.toString()", equalTo(before))
                .body("entries[0].evidence.lens", equalTo(List.of("FACTS", "FACTS")))
                .body("entries[0].evidence.find { it.text.startsWith('Wrote') }.skills", equalTo(List.of("SQL")));
        undo();
        undo();
        undo();
        me.request().get("/api/v1/experience").then().body("entries", hasSize(0));
        me.request().post("/api/v1/experience/undo").then().statusCode(409);
    }

    @Test
    void theLastTwentyChangesAreKept() {
        for (int i = 1; i <= 22; i++) create(job("Employer " + i, "Clerk"));
        for (int i = 0; i < 20; i++) undo();
        me.request().post("/api/v1/experience/undo").then().statusCode(409);
        me.request().get("/api/v1/experience").then().body("entries", hasSize(2));
    }

    @Test
    void duplicatesAreListedAndMergedWithoutDoubles() {
        String one = create(job("Larkmoor Foods Ltd.", "Supply planner"));
        Map<String, Object> same = new HashMap<>(job("Larkmoor Foods", "Supply Planner"));
        same.put("place", "Leeds");
        String other = create(same);
        String project = create(Map.of("type", "PROJECT", "organisation", "Rebuild", "parentId", other));
        say(one, "Cut errors by 32%");
        say(other, "cut errors, by 32%!");
        say(other, "Wrote the stock report");
        me.request()
                .get("/api/v1/experience/duplicates")
                .then()
                .body("size()", equalTo(1))
                .body("[0].ids", hasItems(one, other))
                .body("[0].why", equalTo("Same names, and the dates overlap"));
        merge(one, project).statusCode(422).body("errors[0].field", equalTo("otherId"));
        merge(one, one).statusCode(422);
        merge(one, UUID.randomUUID().toString()).statusCode(404);
        merge(one, other)
                .statusCode(200)
                .body("place", equalTo("Leeds"))
                .body("evidence.text", equalTo(List.of("Cut errors by 32%", "Wrote the stock report")));
        me.request()
                .get("/api/v1/experience")
                .then()
                .body("entries", hasSize(2))
                .body("entries.find { it.type == 'PROJECT' }.parentId", equalTo(one));
        undo();
        me.request()
                .get("/api/v1/experience")
                .then()
                .body("entries", hasSize(3))
                .body("entries.find { it.id == '" + other + "' }.evidence", hasSize(2))
                .body("entries.find { it.id == '" + one + "' }.place", nullValue())
                .body("entries.find { it.type == 'PROJECT' }.parentId", equalTo(other));
    }

    @Test
    void theLibraryIsFilteredCountedAndPaged() {
        String job = create(job("Larkmoor Foods", "Supply planner"));
        say(job, "Wrote the stock report in SQL");
        say(job, "Trained 12 nurses for 100% of the wards");
        me.request()
                .body(Map.of("text", "Keeps calm", "kind", "META", "lens", "PERSONALITY", "source", "INTERVIEW_NOTE"))
                .post("/api/v1/evidence")
                .then()
                .statusCode(201)
                .body("source", equalTo("INTERVIEW_NOTE"))
                .body("warnings", hasSize(0));
        library("").body("items.text[0]", equalTo("Keeps calm")).body("items", hasSize(3));
        library("?lens=PERSONALITY").body("items.text", equalTo(List.of("Keeps calm")));
        library("?kind=ACHIEVEMENT&source=MANUAL").body("items", hasSize(2));
        library("?skill=sql").body("items.text", equalTo(List.of("Wrote the stock report in SQL")));
        library("?q=00%25")
                .body("items", hasSize(1))
                .body("items[0].metrics.text", equalTo(List.of("12 nurses", "100%")));
        library("?q=_").body("items", hasSize(0));
        library("?entryId=" + job).body("items.entryTitle", equalTo(List.of("Supply planner", "Supply planner")));
        String cursor = library("?limit=2").body("items", hasSize(2)).extract().path("nextCursor");
        library("?limit=2&cursor=" + cursor).body("items", hasSize(1)).body("nextCursor", nullValue());
        me.request()
                .get("/api/v1/evidence/counts")
                .then()
                .body("total", equalTo(3))
                .body("kinds.ACHIEVEMENT", equalTo(2))
                .body("sources.INTERVIEW_NOTE", equalTo(1))
                .body("lenses.PERSONALITY", equalTo(1));
        me.request().get("/api/v1/evidence/counts?lens=FACTS").then().body("total", equalTo(2));
        AnAccount.registered().request().get("/api/v1/evidence/counts").then().body("total", equalTo(0));
        me.request()
                .body(Map.of("ids", List.of(job), "lens", "FACTS"))
                .post("/api/v1/evidence/retagging")
                .then()
                .statusCode(404);
        me.request()
                .body(Map.of("ids", List.of()))
                .post("/api/v1/evidence/deletion")
                .then()
                .statusCode(422);
    }

    @Test
    void aBulletIsWarnedAboutAndNeverBlocked() {
        String job = create(job("Larkmoor Foods", "Supply planner"));
        me.request()
                .body(Map.of(
                        "entryId", job, "text", "Responsible for synergies", "kind", "ACHIEVEMENT", "lens", "FACTS"))
                .post("/api/v1/evidence")
                .then()
                .statusCode(201)
                .body("warnings", hasSize(4));
    }

    @Test
    void statementsGetTheVectorOfTheirText() throws Throwable {
        String job = create(job("Larkmoor Foods", "Supply planner"));
        String id = say(job, "Cut errors by 32%");
        say(job, "Wrote the stock report");
        UUID account = UUID.fromString(me.request().get("/api/v1/account").path("id"));
        embed(account);
        put(
                        "/api/v1/evidence/" + id,
                        0,
                        Map.of("entryId", job, "text", "Cut waste", "kind", "ACHIEVEMENT", "lens", "FACTS"))
                .statusCode(200);
        Map<String, float[]> stale = VertxContextSupport.subscribeAndAwait(() -> experience.vectors(account));
        embed(account);
        Map<String, float[]> now = VertxContextSupport.subscribeAndAwait(() -> experience.vectors(account));
        assertTrue(
                Set.of("Wrote the stock report", "Cut waste").containsAll(stale.keySet()),
                stale.keySet().toString());
        assertEquals(Set.of("Wrote the stock report", "Cut waste"), now.keySet());
        assertArrayEquals(embedder.embed(List.of("Cut waste")).orElseThrow().get(0), now.get("Cut waste"));
        me.request().delete("/api/v1/experience/entries/" + job).then().statusCode(204);
        assertEquals(Map.of(), VertxContextSupport.subscribeAndAwait(() -> experience.vectors(account)));
    }

    @Test
    void anImportIsUndoneLikeAnyChangeAndItsFiguresAreReadAside() throws Throwable {
        String resume = """
                {"basics": {"name": "Ada Quill"}, "work": [{"name": "Larkmoor Foods", "position": "Planner",
                 "startDate": "2021-03", "highlights": ["Cut errors by 32% in 6 weeks"]}]}""";
        Map<String, Object> draft = me.request()
                .body(Map.of("text", resume))
                .post("/api/v1/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("");
        me.request()
                .body(Map.of("resume", draft.get("resume")))
                .post("/api/v1/drafts/" + draft.get("id") + "/acceptance")
                .then()
                .statusCode(200);
        embed(UUID.fromString(me.request().get("/api/v1/account").path("id")));
        library("")
                .body("items[0].metrics.text", equalTo(List.of("32%", "6 weeks")))
                .body("items[0].version", equalTo(0));
        me.request()
                .get("/api/v1/experience/last-change")
                .then()
                .body("what", equalTo("Imported 1 entry and 1 statement"));
        undo();
        me.request().get("/api/v1/experience").then().body("entries", hasSize(0));
    }

    private void embed(UUID account) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> work.handle(account));
    }

    private String say(String entryId, String text) {
        return me.request()
                .body(Map.of("entryId", entryId, "text", text, "kind", "ACHIEVEMENT", "lens", "FACTS"))
                .post("/api/v1/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void undo() {
        me.request().post("/api/v1/experience/undo").then().statusCode(200);
    }

    private ValidatableResponse merge(String id, String otherId) {
        return me.request()
                .body(Map.of("otherId", otherId))
                .post("/api/v1/experience/entries/" + id + "/merger")
                .then();
    }

    private ValidatableResponse library(String query) {
        return me.request()
                .urlEncodingEnabled(false)
                .get("/api/v1/evidence" + query)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> job(String organisation, String title) {
        return Map.of(
                "type", "WORK", "organisation", organisation, "title", title, "start", "2021-03", "current", true);
    }

    private String create(Map<String, Object> entry) {
        return me.request()
                .body(entry)
                .post("/api/v1/experience/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse put(String path, int version, Map<String, Object> body) {
        return me.request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path)
                .then();
    }
}
