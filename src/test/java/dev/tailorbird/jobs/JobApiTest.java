package dev.tailorbird.jobs;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
class JobApiTest {
    private static final String POSTING = """
            Stock Planner
            Lowmarsh Grocers, Leeds, United Kingdom

            You will plan stock for 40 shops.
            Requirements
            - 3+ years in supply planning
            - SQL and Excel
            """;

    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void aPastedPostingIsAnalysedAndListed() {
        String id = create(Map.of("text", POSTING, "title", "Stock Planner", "company", "Lowmarsh Grocers"))
                .statusCode(201)
                .body("source", equalTo("TEXT"))
                .body("engine", equalTo("local"))
                .body("text", equalTo(POSTING))
                .body("analysis", notNullValue())
                .extract()
                .path("id");
        me.request().get("/api/v1/jobs").then().body("items", hasSize(1)).body("items[0].id", equalTo(id));
        me.request().get("/api/v1/jobs/" + id).then().statusCode(200).body("title", equalTo("Stock Planner"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 5; i++)
            create(Map.of("text", POSTING, "title", "Job " + i)).statusCode(201);
        List<String> seen = new java.util.ArrayList<>();
        String cursor = "";
        do {
            var page = me.request()
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/jobs");
            seen.addAll(page.path("items.title"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        org.junit.jupiter.api.Assertions.assertEquals(List.of("Job 4", "Job 3", "Job 2", "Job 1", "Job 0"), seen);
    }

    @Test
    void anAddressIsFetchedAndItsStructuredPostingRead() {
        ABoard.server()
                .stubFor(get(urlEqualTo("/jobs/1"))
                        .willReturn(ok("""
                                <html><head><script type="application/ld+json">
                                {"@context":"https://schema.org","@graph":[{"@type":"JobPosting","title":"Line Cook",
                                 "hiringOrganization":{"@type":"Organization","name":"Harbour Kitchen"},
                                 "jobLocation":{"address":{"addressLocality":"Porto","addressCountry":"PT"}},
                                 "description":"<p>Cook for 80 guests.</p><ul><li>Two years in a kitchen</li></ul>"}]}
                                </script></head><body><nav>Menu</nav><h1>Line Cook</h1></body></html>
                                """).withHeader("Content-Type", "text/html; charset=utf-8")));
        create(Map.of("url", ABoard.address("/jobs/1"), "company", "The Harbour"))
                .statusCode(201)
                .body("source", equalTo("URL"))
                .body("title", equalTo("Line Cook"))
                .body("company", equalTo("The Harbour"))
                .body("location", equalTo("Porto, PT"))
                .body("text", containsString("Two years in a kitchen"))
                .body("conflicts[0].field", equalTo("company"))
                .body("conflicts[0].found", equalTo("Harbour Kitchen"));
    }

    @Test
    void badInputIsAProblemThatNamesTheFieldAndStoresNothing() {
        create(Map.of("text", "x".repeat(60_000)))
                .statusCode(422)
                .body("errors[0].field", equalTo("text"))
                .body("detail", containsString("60,000"));
        create(Map.of()).statusCode(422).body("errors.field", equalTo(List.of("text", "url")));
        create(Map.of("url", "http://169.254.169.254/latest/meta-data"))
                .statusCode(422)
                .body("type", equalTo("/problems/address-refused"))
                .body("errors[0].field", equalTo("url"));
        create(Map.of("url", "file:///etc/passwd")).statusCode(422);
        me.request()
                .body("{\"text\": ")
                .post("/api/v1/jobs")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"));
        me.request().get("/api/v1/jobs").then().body("items", hasSize(0)).body("nextCursor", nullValue());
    }

    @Test
    void aModelThatIsAskedForAndNotConfiguredIsAProblem() {
        me.request()
                .body(Map.of("text", POSTING))
                .post("/api/v1/jobs?engine=model")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/model-not-configured"));
    }

    @Test
    void anotherAccountsJobDoesNotExist() {
        String id = create(Map.of("text", POSTING)).extract().path("id");
        AnAccount other = AnAccount.registered();
        other.request().get("/api/v1/jobs/" + id).then().statusCode(404);
        other.request().delete("/api/v1/jobs/" + id).then().statusCode(404);
        me.request().get("/api/v1/jobs/" + id).then().statusCode(200);
    }

    private ValidatableResponse create(Map<String, String> job) {
        return me.request()
                .contentType(ContentType.JSON)
                .body(job)
                .post("/api/v1/jobs")
                .then();
    }
}
