package dev.tailorbird.tailoring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tailorbird.testing.ATailoring;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.AtOnce;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class BatchApiTest {
    private AnAccount me;
    private List<String> jobs;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
        jobs = me.request()
                .post("/api/v1/sample")
                .then()
                .statusCode(200)
                .extract()
                .path("jobs");
    }

    @Test
    void everyJobOfABatchGetsItsOwnResumeInTheOrderGiven() {
        List<String> order = List.of(jobs.get(1), jobs.get(0), jobs.get(1));
        String batch = begin(Map.of("jobIds", order, "parameters", Map.of("pages", 1)))
                .statusCode(202)
                .body("sessions.jobId", equalTo(List.of(jobs.get(1), jobs.get(0))))
                .body("sessions.parameters.pages", equalTo(List.of(1, 1)))
                .extract()
                .path("id");
        List<String> ids = get(batch).extract().path("sessions.id");
        ids.forEach(id -> ATailoring.watched(me, id));
        get(batch)
                .body("sessions.id", equalTo(ids))
                .body("sessions.state", everyItem(equalTo("COMPLETED")))
                .body("sessions.batchId", everyItem(equalTo(batch)));
    }

    @Test
    void requestsWithOneKeyAtTheSameInstantAreGivenTheSameBatch() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<String> asked = () -> me.request()
                .header("Idempotency-Key", key)
                .body(Map.of("jobIds", jobs))
                .post("/api/v1/tailoring-batches")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        assertEquals(
                1,
                Set.copyOf(AtOnce.all(asked, asked, asked, asked, asked, asked)).size());
        me.request().get("/api/v1/tailoring-sessions").then().body("items", hasSize(jobs.size()));
    }

    @Test
    void aCancelledBatchLeavesNothingUnfinished() {
        String batch = begin(Map.of("jobIds", jobs)).extract().path("id");
        List<String> states = me.request()
                .post("/api/v1/tailoring-batches/" + batch + "/cancellation")
                .then()
                .statusCode(200)
                .body("sessions.state", everyItem(in(List.of("CANCELLED", "COMPLETED"))))
                .extract()
                .path("sessions.state");
        get(batch).body("sessions.state", equalTo(states));
    }

    @Test
    void badInputNamesTheFieldAndStartsNothing() {
        String stranger = AnAccount.registered()
                .request()
                .body(Map.of("text", "Cook wanted. Two years in a kitchen."))
                .post("/api/v1/jobs")
                .path("id");
        begin(Map.of("jobIds", List.of())).statusCode(422).body("errors[0].field", equalTo("jobIds"));
        begin(Map.of()).statusCode(422).body("errors[0].field", equalTo("jobIds"));
        begin(Map.of("jobIds", List.of(jobs.get(0), stranger)))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("jobIds[1]")))
                .body("errors[0].message", containsString("none of your jobs"));
        begin(Map.of("jobIds", jobs, "parameters", Map.of("pages", 9)))
                .statusCode(422)
                .body("errors[0].field", equalTo("parameters.pages"));
        me.request().get("/api/v1/tailoring-sessions").then().body("items", hasSize(0));
    }

    @Test
    void anotherAccountsBatchDoesNotExist() {
        String batch = begin(Map.of("jobIds", jobs)).extract().path("id");
        AnAccount other = AnAccount.registered();
        other.request().get("/api/v1/tailoring-batches/" + batch).then().statusCode(404);
        other.request()
                .post("/api/v1/tailoring-batches/" + batch + "/cancellation")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse begin(Map<String, Object> body) {
        return me.request().body(body).post("/api/v1/tailoring-batches").then();
    }

    private ValidatableResponse get(String batch) {
        return me.request().get("/api/v1/tailoring-batches/" + batch).then().statusCode(200);
    }
}
