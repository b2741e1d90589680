package dev.tailorbird.discovery.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
class SyncTest {
    @Inject
    DataSource data;

    @Inject
    SyncWork work;

    private AnAccount me;
    private ACompany acme;

    @BeforeEach
    void aChosenCompany() throws Exception {
        me = AnAccount.registered();
        acme = ACompany.on(data, "LEVER", Map.of("board", "acme")).chosenBy(me);
    }

    @Test
    void whatABoardShowsIsThereAndWhatItNoLongerShowsIsGone() throws Exception {
        shows(acme, job("1", "Cook"), job("2", "Waiter"));
        JsonPath first = ASync.of(me, acme);
        assertThat(first.getMap("tasks[0]")).containsEntry("state", "DONE");
        assertThat(first.getMap("totals"))
                .containsEntry("fetched", 2)
                .containsEntry("added", 2)
                .containsEntry("gone", 0);
        assertThat(acme.open()).containsExactly("Cook", "Waiter");

        shows(acme, job("2", "Head waiter"), job("3", "Baker"));
        JsonPath second = ASync.of(me, acme);
        assertThat(second.getMap("totals"))
                .containsEntry("fetched", 2)
                .containsEntry("added", 1)
                .containsEntry("changed", 1)
                .containsEntry("gone", 1);
        assertThat(acme.open()).containsExactly("Baker", "Head waiter");
        assertThat(acme.gone()).containsExactly("Cook");
    }

    @Test
    void aPostingThatComesBackIsTheSameListing() throws Exception {
        shows(acme, job("1", "Cook"), job("2", "Waiter"));
        ASync.of(me, acme);
        List<String> before =
                acme.texts("select hex(listing_id) from listing_source where company_id = ? order by external_id");
        shows(acme, job("2", "Waiter"));
        ASync.of(me, acme);
        assertThat(acme.gone()).containsExactly("Cook");
        shows(acme, job("1", "Cook"), job("2", "Waiter"));
        ASync.of(me, acme);
        assertThat(acme.gone()).isEmpty();
        assertThat(acme.texts("select hex(listing_id) from listing_source where company_id = ? order by external_id"))
                .isEqualTo(before);
    }

    @Test
    void aRepostKeepsItsListing() throws Exception {
        shows(acme, job("1", "Cook"), job("2", "Waiter"));
        ASync.of(me, acme);
        shows(acme, job("2", "Waiter"));
        ASync.of(me, acme);
        shows(acme, job("2", "Waiter"), job("77", "Cook"));
        ASync.of(me, acme);
        assertThat(acme.texts("select count(*) from listing where company_id = ?"))
                .containsExactly("2");
        assertThat(acme.gone()).isEmpty();
    }

    @Test
    void twoOpeningsOfOneTitleOnOneBoardAreTwoListings() throws Exception {
        shows(acme, job("1", "Cook"), job("2", "Cook"));
        ASync.of(me, acme);
        assertThat(acme.open()).containsExactly("Cook", "Cook");
        assertThat(acme.texts("select count(*) from listing where company_id = ?"))
                .containsExactly("2");
    }

    @Test
    void oneOpeningOnTwoBoardsIsOneListing() throws Exception {
        ACompany feed = ACompany.on(data, "REMOTIVE", Map.of()).chosenBy(me);
        String employer = "Sprout " + UUID.randomUUID();
        ABoard.server()
                .stubFor(
                        get(urlPathEqualTo(feed.path("/api/remote-jobs"))).willReturn(okJson("""
                {"jobs": [{"id": 9, "url": "https://feed.example/9", "title": "Cook", "company_name": "%s Inc.",
                           "candidate_required_location": "Ulm", "description": "<p>Short.</p>"}]}
                """.formatted(employer))));
        ASync.of(me, feed);
        ACompany own =
                ACompany.on(data, "GREENHOUSE", Map.of("board", "sprout")).chosenBy(me);
        ABoard.server()
                .stubFor(get(urlPathEqualTo(own.path("/v1/boards/sprout/jobs")))
                        .willReturn(okJson("""
                {"jobs": [{"id": 4, "title": "Cook", "absolute_url": "https://sprout.example/4", "company_name": "%s",
                           "location": {"name": "Ulm, Germany"}, "content": "&lt;p&gt;The whole text.&lt;/p&gt;"}]}
                """.formatted(employer))));
        ASync.of(me, own);
        String listing = "select hex(listing_id) from listing_source where company_id = ?";
        assertThat(own.texts(listing)).isEqualTo(feed.texts(listing));
        assertThat(own.texts("select t.body from listing_text t join listing l on l.id = t.listing_id"
                        + " where l.company_id = ?"))
                .containsExactly("The whole text.");

        ABoard.server()
                .stubFor(get(urlPathEqualTo(own.path("/v1/boards/sprout/jobs"))).willReturn(okJson("{\"jobs\": []}")));
        ASync.of(me, own);
        assertThat(own.gone()).isEmpty();
    }

    @Test
    void anUnchangedBoardIsNotSentAgain() throws Exception {
        String board = acme.path("/v0/postings/acme");
        ABoard.server()
                .stubFor(get(urlPathEqualTo(board))
                        .willReturn(okJson("[" + job("1", "Cook") + "]").withHeader("ETag", "\"a\"")));
        ASync.of(me, acme);
        ABoard.server()
                .stubFor(get(urlPathEqualTo(board))
                        .withHeader("If-None-Match", com.github.tomakehurst.wiremock.client.WireMock.equalTo("\"a\""))
                        .willReturn(aResponse().withStatus(304)));
        JsonPath second = ASync.of(me, acme);
        assertThat(second.getMap("tasks[0]")).containsEntry("state", "DONE");
        assertThat(second.getMap("totals"))
                .containsEntry("fetched", 1)
                .containsEntry("added", 0)
                .containsEntry("gone", 0);
        assertThat(acme.open()).containsExactly("Cook");
    }

    @Test
    void aCompanyThatIsBeingReadIsNotReadTwice() throws Exception {
        ABoard.server()
                .stubFor(get(urlPathEqualTo(acme.path("/v0/postings/acme")))
                        .willReturn(okJson("[" + job("1", "Cook") + "]").withFixedDelay(1500)));
        String first = me.request().body(Map.of()).post("/api/v1/sync-runs").path("id");
        JsonPath second = ASync.followed(me, Map.of());
        assertThat(second.getString("id")).isNotEqualTo(first);
        assertThat(second.getMap("totals")).containsEntry("added", 1);
        ABoard.server().verify(1, getRequestedFor(urlPathEqualTo(acme.path("/v0/postings/acme"))));
        assertThat(acme.texts("select count(*) from sync_task where company_id = ?"))
                .containsExactly("1");
    }

    @Test
    void aTaskWhoseServerWasKilledIsTakenUpWhereItWas() throws Exception {
        shows(acme, job("1", "Cook"), job("2", "Waiter"));
        ASync.of(me, acme);
        acme.run(
                "update sync_task set state = 'RUNNING', finished_at = null, open_company = company_id, fetched = 1"
                        + " where company_id = ?",
                acme.id());
        shows(acme, job("1", "Cook"), job("2", "Waiter"), job("3", "Baker"));
        String task = acme.texts("select lower(hex(id)) from sync_task where company_id = ?")
                .get(0);
        UUID id = UUID.fromString(task.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        try {
            VertxContextSupport.subscribeAndAwait(() -> work.handle(id));
            VertxContextSupport.subscribeAndAwait(() -> work.handle(id));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        assertThat(
                        acme.texts(
                                "select concat_ws(' ', state, fetched, added, changed, gone) from sync_task where company_id = ?"))
                .containsExactly("DONE 3 3 0 0");
        assertThat(acme.open()).containsExactly("Baker", "Cook", "Waiter");
    }

    @Test
    void aRunIsMadeOnceForItsKeyAndShownToItsOwnerAlone() throws Exception {
        shows(acme, job("1", "Cook"));
        String one = create("a-key");
        assertThat(create("a-key")).isEqualTo(one);
        me.request().get("/api/v1/sync-runs/" + one).then().statusCode(200);
        AnAccount.registered().request().get("/api/v1/sync-runs/" + one).then().statusCode(404);
        assertThat(me.request().get("/api/v1/sync-runs").jsonPath().getList("items.id", String.class))
                .contains(one);
    }

    @Test
    void aRunOverNothingSaysWhatToDo() {
        AnAccount other = AnAccount.registered();
        JsonPath problem = other.request()
                .body(Map.of())
                .post("/api/v1/sync-runs")
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();
        assertThat(problem.getString("detail")).contains("choose a company first");
        JsonPath foreign = me.request()
                .body(Map.of("companyIds", List.of(UUID.randomUUID())))
                .post("/api/v1/sync-runs")
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();
        assertThat(foreign.getString("errors[0].field")).isEqualTo("companyIds[0]");
    }

    @Test
    void aFlaggedListingOutlivesTheThirtyDays() throws Exception {
        shows(acme, job("1", "Cook"), job("2", "Waiter"), job("3", "Baker"));
        ASync.of(me, acme);
        acme.run(
                "update review r join listing l on l.id = r.listing_id set r.flagged = true"
                        + " where l.company_id = ? and l.title = 'Cook'",
                acme.id());
        shows(acme, job("3", "Baker"));
        ASync.of(me, acme);
        acme.run(
                "update listing set gone_at = gone_at - interval 31 day where company_id = ? and gone_at is not null",
                acme.id());
        ASync.of(me, acme);
        assertThat(acme.texts("select title from listing where company_id = ? order by title"))
                .containsExactly("Baker", "Cook");
    }

    private String create(String key) {
        return me.request()
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post("/api/v1/sync-runs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static void shows(ACompany company, String... jobs) {
        ABoard.server()
                .stubFor(get(urlPathEqualTo(company.path("/v0/postings/acme")))
                        .willReturn(okJson(Arrays.stream(jobs).collect(Collectors.joining(",", "[", "]")))));
    }

    private static String job(String id, String title) {
        return """
                {"id": "%s", "text": "%s", "hostedUrl": "https://jobs.example/%s", "description": "<p>Come.</p>",
                 "categories": {"location": "Ulm", "commitment": "Full-time"}, "createdAt": 1700000000000}
                """.formatted(id, title, id);
    }
}
