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
class InboxViewApiTest {
    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void aViewIsKeptChangedAndDeleted() {
        Map<String, Object> filters =
                Map.of("state", "INTERESTED", "q", "cook", "level", List.of("senior"), "salaryMin", 50000);
        String id = me.request()
                .body(Map.of("name", " Cooks ", "filters", filters, "sort", "SALARY"))
                .post("/api/v1/inbox-views")
                .then()
                .statusCode(201)
                .body("name", equalTo("Cooks"))
                .body("filters", equalTo(filters))
                .extract()
                .path("id");
        Map<String, Object> plain = Map.of("name", "Cooks", "filters", Map.of(), "sort", "MATCH");
        me.request().body(plain).post("/api/v1/inbox-views").then().statusCode(409);
        me.request()
                .header("If-Match", "\"3\"")
                .body(plain)
                .put("/api/v1/inbox-views/" + id)
                .then()
                .statusCode(412);
        me.request()
                .header("If-Match", "\"0\"")
                .body(plain)
                .put("/api/v1/inbox-views/" + id)
                .then()
                .statusCode(200)
                .body("filters", equalTo(Map.of()))
                .body("version", equalTo(1));
        AnAccount.registered()
                .request()
                .delete("/api/v1/inbox-views/" + id)
                .then()
                .statusCode(404);
        me.request().delete("/api/v1/inbox-views/" + id).then().statusCode(204);
        me.request().get("/api/v1/inbox-views").then().body("items", equalTo(List.of()));
    }

    @Test
    void aFilterThatCannotBeIsRefused() {
        me.request()
                .body(Map.of("name", "x", "filters", Map.of("minScore", 101), "sort", "MATCH"))
                .post("/api/v1/inbox-views")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("filters.minScore"));
    }
}
