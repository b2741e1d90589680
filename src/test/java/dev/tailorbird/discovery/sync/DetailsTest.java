package dev.tailorbird.discovery.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.discovery.facts.FactsWork;
import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.ACompany;
import dev.tailorbird.testing.ASync;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boards that list without descriptions, page by page. */
@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
class DetailsTest {
    private static final String LIST = "/wday/cxs/acme/External/jobs";

    @Inject
    DataSource data;

    @Inject
    FactsWork facts;

    private AnAccount me;
    private ACompany acme;

    @BeforeEach
    void aWorkdaySite() throws Exception {
        me = AnAccount.registered();
        acme = ACompany.on(data, "WORKDAY", Map.of("host", "acme.example", "tenant", "acme", "site", "External"))
                .chosenBy(me);
    }

    @Test
    void aSiteThatTheAddressDoesNotNameIsFoundAndKept() throws Exception {
        aWorkdayHostWhosePageSays("<a href=\"/wday/cxs/acme/External/jobs\">Jobs</a>");
        page(0, 1, 0);
        detail(0);
        assertThat(ASync.of(me, acme).getString("tasks[0].state")).isEqualTo("DONE");
        assertThat(acme.open()).containsExactly("Cook 0");
        assertThat(acme.texts("select settings from company where id = ?").get(0))
                .contains("\"site\":\"External\"");
        acme.run("delete from company where id = ?", acme.id()); // a board is here once, and another run has the same
    }

    @Test
    void aSiteThatNothingNamesIsAskedFor() throws Exception {
        aWorkdayHostWhosePageSays("<p>Work with us.</p>");
        JsonPath run = ASync.of(me, acme);
        assertThat(run.getString("tasks[0].state")).isEqualTo("FAILED");
        assertThat(run.getString("tasks[0].problem"))
                .startsWith("Workday: The setting site is missing. Add it, or give the address of the list of jobs.");
    }

    private void aWorkdayHostWhosePageSays(String html) throws Exception {
        acme = ACompany.on(data, "WORKDAY", Map.of("host", "acme.example", "tenant", "acme"))
                .chosenBy(me);
        ABoard.server().stubFor(get(urlPathEqualTo(acme.path("/"))).willReturn(okForContentType("text/html", html)));
    }

    @Test
    void descriptionsAreFetchedOnce() throws Exception {
        page(0, 3, 0, 1, 2);
        detail(0, 1, 2);
        ASync.of(me, acme);
        ASync.of(me, acme);
        for (int job = 0; job < 3; job++)
            ABoard.server().verify(1, getRequestedFor(urlPathEqualTo(acme.path("/wday/cxs/acme/External/job/" + job))));
        assertThat(acme.texts("select t.body from listing_text t join listing l on l.id = t.listing_id"
                        + " where l.company_id = ? order by l.title"))
                .contains("We need a senior person with 5+ years of experience. Pay: $100,000 - $120,000 per year.");
    }

    @Test
    void factsAreReadFromTheTextAndTheBoardsOwnWordStays() throws Exception {
        page(0, 1, 0);
        detail(0);
        ASync.of(me, acme);
        readFacts();
        assertThat(acme.texts("select concat_ws('|', employment_type, min_years, salary_year_min, salary_year_max,"
                        + " salary_currency, salary_period) from listing where company_id = ?"))
                .containsExactly("full_time|5.0|100000.00|120000.00|USD|year");
    }

    @Test
    void aDescriptionThatFailsIsAskedForTheNextTime() throws Exception {
        page(0, 2, 0, 1);
        detail(0);
        ABoard.server()
                .stubFor(get(urlPathEqualTo(acme.path("/wday/cxs/acme/External/job/1")))
                        .willReturn(aResponse().withStatus(403)));
        JsonPath first = ASync.of(me, acme);
        assertThat(first.getString("tasks[0].state")).isEqualTo("PARTIAL");
        assertThat(first.getString("tasks[0].problem"))
                .isEqualTo("1 description could not be fetched; the next sync asks again.");
        assertThat(acme.open()).containsExactly("Cook 0", "Cook 1");
        detail(1);
        JsonPath second = ASync.of(me, acme);
        assertThat(second.getString("tasks[0].state")).isEqualTo("DONE");
        assertThat(second.getMap("totals")).containsEntry("changed", 1).containsEntry("added", 0);
    }

    @Test
    void aListThatBreaksOffMarksNothing() throws Exception {
        page(0, 30, IntStream.range(0, 20).toArray());
        page(20, 0, IntStream.range(20, 30).toArray());
        detail(IntStream.range(0, 30).toArray());
        assertThat(ASync.of(me, acme).getMap("totals")).containsEntry("added", 30);
        page(0, 29, IntStream.range(1, 20).toArray());
        ABoard.server()
                .stubFor(post(urlPathEqualTo(acme.path(LIST)))
                        .withRequestBody(containing("\"offset\":20,"))
                        .willReturn(aResponse().withStatus(403)));
        JsonPath broken = ASync.of(me, acme);
        assertThat(broken.getString("tasks[0].state")).isEqualTo("PARTIAL");
        assertThat(broken.getMap("totals")).containsEntry("fetched", 19).containsEntry("gone", 0);

        page(20, 0);
        JsonPath short_ = ASync.of(me, acme);
        assertThat(short_.getMap("totals")).containsEntry("gone", 0);

        page(0, 29, IntStream.range(1, 21).toArray());
        page(20, 0, IntStream.range(21, 30).toArray());
        JsonPath whole = ASync.of(me, acme);
        assertThat(whole.getMap("totals")).containsEntry("fetched", 29).containsEntry("gone", 1);
        assertThat(acme.gone()).containsExactly("Cook 0");
    }

    @Test
    void aBoardThatIsTooLargeIsSearchedForWhatSomebodyWants() throws Exception {
        me.request()
                .body(Map.of("term", "welder"))
                .post("/api/v1/searches")
                .then()
                .statusCode(201);
        page(0, 2000, 0, 1);
        page(20, 0);
        detail(0, 1, 2);
        ABoard.server()
                .stubFor(post(urlPathEqualTo(acme.path(LIST)))
                        .withRequestBody(containing("\"searchText\":\"welder\""))
                        .atPriority(1)
                        .willReturn(okJson("{\"total\": 1, \"jobPostings\": [" + job(2) + "]}")));
        ASync.of(me, acme);
        assertThat(acme.open()).containsExactly("Cook 0", "Cook 1", "Cook 2");
        page(0, 2000, 1);
        assertThat(ASync.of(me, acme).getMap("totals")).containsEntry("gone", 0);
    }

    /** As the work in the background does; doing it twice does no harm. */
    private void readFacts() throws Exception {
        try {
            VertxContextSupport.subscribeAndAwait(() -> facts.handle(acme.id()));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private void page(int offset, int total, int... jobs) {
        String postings = IntStream.of(jobs).mapToObj(DetailsTest::job).collect(Collectors.joining(","));
        ABoard.server()
                .stubFor(post(urlPathEqualTo(acme.path(LIST)))
                        .withRequestBody(containing("\"offset\":" + offset + ","))
                        .willReturn(okJson("{\"total\": " + total + ", \"jobPostings\": [" + postings + "]}")));
    }

    private void detail(int... jobs) {
        for (int job : jobs)
            ABoard.server()
                    .stubFor(get(urlPathEqualTo(acme.path("/wday/cxs/acme/External/job/" + job)))
                            .willReturn(okJson("""
                            {"jobPostingInfo": {"location": "Ulm", "timeType": "Full time", "startDate": "2026-01-05",
                             "jobDescription": "<p>We need a senior person with 5+ years of experience. Pay: $100,000 - $120,000 per year.</p>"}}
                            """)));
    }

    private static String job(int number) {
        return "{\"title\": \"Cook " + number + "\", \"externalPath\": \"/job/" + number
                + "\", \"locationsText\": \"Ulm\"}";
    }
}
