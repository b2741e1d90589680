package dev.tailorbird.experience;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ChangeApiTest extends ExperienceApi {
    @Inject
    EvidenceWork work;

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
}
