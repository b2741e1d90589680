package dev.tailorbird.experience;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class EvidenceApiTest extends ExperienceApi {
    @Inject
    EvidenceWork work;

    @Inject
    ExperienceService experience;

    @Inject
    Embedder embedder;

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

    @ParameterizedTest
    @ValueSource(strings = {"kind=FOO", "limit=many", "entryId=7", "limit=5&lens=%20x"})
    void aFilterOfTheWrongKindIsNamed(String query) {
        String field = query.replaceAll(".*&", "").replaceAll("=.*", "");
        me.request()
                .urlEncodingEnabled(false)
                .get("/api/v1/evidence?" + query)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of(field)));
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

    private void embed(UUID account) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> work.handle(account));
    }
}
