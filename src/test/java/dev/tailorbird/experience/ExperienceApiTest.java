package dev.tailorbird.experience;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ExperienceApiTest {
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
