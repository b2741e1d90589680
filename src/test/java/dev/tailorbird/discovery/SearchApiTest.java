package dev.tailorbird.discovery;

import static org.hamcrest.Matchers.equalTo;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class SearchApiTest {
    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void aSearchIsKeptChangedAndDeleted() {
        Map<String, Object> planner = Map.of("term", " supply planner ", "exclude", List.of("intern"));
        String id = me.request()
                .body(planner)
                .post("/api/v1/searches")
                .then()
                .statusCode(201)
                .body("term", equalTo("supply planner"))
                .body("exclude", equalTo(List.of("intern")))
                .body("locations", equalTo(List.of()))
                .body("active", equalTo(true))
                .extract()
                .path("id");
        me.request()
                .body(Map.of("term", "Supply Planner"))
                .post("/api/v1/searches")
                .then()
                .statusCode(409);
        me.request().body(planner).put("/api/v1/searches/" + id).then().statusCode(428);
        me.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("term", "planner", "active", false, "locations", List.of("Leeds")))
                .put("/api/v1/searches/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        me.request().get("/api/v1/searches").then().body("items.term", equalTo(List.of("planner")));
        AnAccount.registered().request().delete("/api/v1/searches/" + id).then().statusCode(404);
        me.request().delete("/api/v1/searches/" + id).then().statusCode(204);
        me.request().get("/api/v1/searches").then().body("items", equalTo(List.of()));
    }

    @Test
    void aSearchWithoutATermIsRefused() {
        me.request()
                .body(Map.of("term", " "))
                .post("/api/v1/searches")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("term"));
    }
}
