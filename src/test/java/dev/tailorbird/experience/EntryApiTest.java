package dev.tailorbird.experience;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class EntryApiTest extends ExperienceApi {
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
}
