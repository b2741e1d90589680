package dev.tailorbird.jobs;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.tailorbird.testing.AListing;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import dev.tailorbird.testing.StoredTables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class JobFromListingTest {
    @Inject
    DataSource dataSource;

    @Test
    void aListingOfTheInboxBecomesAJobOnce() throws Exception {
        StoredTables tables = new StoredTables(dataSource);
        AnAccount me = AnAccount.registered();
        UUID listing = AListing.of("Supply planner")
                .saying("Plan supply. Requirements: 3+ years in planning and SQL.")
                .store(tables, AListing.company(me));
        create(me, listing).statusCode(404);
        AListing.show(
                tables,
                listing,
                UUID.fromString(me.request().get("/api/v1/account").path("id")));

        String job = create(me, listing)
                .statusCode(201)
                .body("source", equalTo("LISTING"))
                .body("title", equalTo("Supply planner"))
                .body("company", equalTo("Larkmoor Foods"))
                .body("location", equalTo("Leeds, UK"))
                .body("url", startsWith("https://board.example/"))
                .body("text", containsString("3+ years"))
                .extract()
                .path("id");
        create(me, listing).statusCode(201).body("id", equalTo(job));
        create(AnAccount.registered(), listing).statusCode(404);
    }

    private static ValidatableResponse create(AnAccount account, UUID listing) {
        return account.request()
                .body(Map.of("listingId", listing))
                .post("/api/v1/jobs?engine=local")
                .then();
    }
}
