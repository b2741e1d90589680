package dev.tailorbird.jobs;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.tailorbird.testing.AListing;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import dev.tailorbird.testing.StoredTables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class RoleApiTest {
    @Inject
    DataSource dataSource;

    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void theListingsOfTheInboxSayWhatARoleAsksFor() throws Exception {
        StoredTables tables = new StoredTables(dataSource);
        UUID account = UUID.fromString(me.request().get("/api/v1/account").path("id"));
        UUID company = AListing.company(me);
        for (String title : List.of("Senior Supply Planner", "Supply planner (Leeds)", "Planner of parties")) {
            UUID listing = AListing.of(title)
                    .saying("Requirements: 3+ years in planning and SQL.")
                    .store(tables, company);
            AListing.show(tables, listing, account);
        }
        demand(me, "supply planner")
                .statusCode(200)
                .body("role", equalTo("supply planner"))
                .body("postings", equalTo(2))
                .body("asks.find { it.text == 'SQL' }.postings", equalTo(2));
        demand(AnAccount.registered(), "supply planner").body("postings", equalTo(0));
        demand(me, " ").statusCode(422).body("errors[0].field", equalTo("role"));
    }

    @Test
    void aRoleWithWhatItAsksForIsAJobToTailorFor() {
        String job = create(Map.of(
                        "title",
                        "Supply planner",
                        "asks",
                        Map.of("requirements", List.of(ask("Three years of SQL", true), ask("Tableau", false)))))
                .statusCode(201)
                .body("source", equalTo("ROLE"))
                .body("company", equalTo(null))
                .body("text", containsString("Three years of SQL"))
                .body("analysis.requirements.text", equalTo(List.of("Three years of SQL", "Tableau")))
                .body("analysis.skills.find { it.name == 'Tableau' }.required", equalTo(false))
                .extract()
                .path("id");
        me.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("requirements", List.of(ask("Tableau", true))))
                .put("/api/v1/jobs/" + job + "/asks")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("analysis.requirements", hasSize(1))
                .body("analysis.requirements[0].kind", equalTo("required"));
    }

    @Test
    void badInputNamesTheField() {
        create(Map.of("asks", Map.of("requirements", List.of(ask("SQL", true)))))
                .statusCode(422)
                .body("errors[0].field", equalTo("title"));
        create(Map.of("title", "Cook", "asks", Map.of("requirements", List.of())))
                .statusCode(422)
                .body("errors[0].field", equalTo("asks.requirements"));
        create(Map.of("title", "Cook", "asks", Map.of("requirements", List.of(ask(" ", true)))))
                .statusCode(422)
                .body("errors[0].field", equalTo("asks.requirements[0].text"));
        me.request().get("/api/v1/jobs").then().body("items", hasSize(0));
    }

    @Test
    void aChangeOfAnOldVersionOrOfAnothersJobIsRefused() {
        String job = create(Map.of("text", "Cook wanted. Two years in a kitchen."))
                .extract()
                .path("id");
        asks(me, job, "\"7\"").statusCode(412);
        asks(AnAccount.registered(), job, "\"0\"").statusCode(404);
        asks(me, job, "\"0\"").statusCode(200);
    }

    private static Map<String, Object> ask(String text, boolean required) {
        return Map.of("text", text, "required", required);
    }

    private static ValidatableResponse demand(AnAccount account, String role) {
        return account.request()
                .queryParam("role", role)
                .get("/api/v1/role-demand")
                .then();
    }

    private static ValidatableResponse asks(AnAccount account, String job, String version) {
        return account.request()
                .header("If-Match", version)
                .body(Map.of("requirements", List.of(ask("Ovens", true))))
                .put("/api/v1/jobs/" + job + "/asks")
                .then();
    }

    private ValidatableResponse create(Map<String, Object> body) {
        return me.request().body(body).post("/api/v1/jobs?engine=local").then();
    }
}
