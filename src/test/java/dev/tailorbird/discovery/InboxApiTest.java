package dev.tailorbird.discovery;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tailorbird.testing.AListing;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import dev.tailorbird.testing.StoredTables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class InboxApiTest {
    @Inject
    DataSource dataSource;

    @Inject
    Feeding feeding;

    private StoredTables tables;
    private AnAccount me;
    private UUID company;

    @BeforeEach
    void follow() {
        tables = new StoredTables(dataSource);
        me = AnAccount.registered();
        company = AListing.company(me);
    }

    @Test
    void everyFilterLeavesWhatItSays() throws Throwable {
        feed(
                AListing.of("Supply planner").level("senior").paid(60_000).saying("Forecasting with care"),
                AListing.of("Cook").in("Paris, France", "on_site").old(40).by("Quince SA"),
                AListing.of("C++ engineer")
                        .in("Remote - Germany", "remote")
                        .level("junior")
                        .paid(90_000));

        assertEquals(List.of("C++ engineer", "Supply planner"), titles("sort=SALARY&salaryMin=50000"));
        assertEquals(List.of("C++ engineer"), titles("workSetting=remote"));
        assertEquals(List.of("C++ engineer", "Supply planner"), titles("level=senior&level=junior&sort=SALARY"));
        assertEquals(List.of("C++ engineer", "Supply planner"), titles("maxAgeDays=10&sort=SALARY"));
        assertEquals(List.of("Supply planner"), titles("location=Leeds"));
        assertEquals(List.of("Cook"), titles("location=France"));
        assertEquals(List.of("C++ engineer"), titles("location=remote"));
        assertEquals(List.of("Supply planner"), titles("q=plan suppl"));
        assertEquals(List.of("Cook"), titles("q=quince"));
        assertEquals(List.of("Supply planner"), titles("q=forecasting"));
        me.request()
                .queryParam("q", "c++")
                .get("/api/v1/listings")
                .then()
                .body("items.title", equalTo(List.of("C++ engineer")));
        assertEquals(List.of(), titles("q=nothingofthekind"));
        assertEquals(List.of(), titles("q=***"));
        assertEquals(List.of(), titles("minScore=1"));
        assertEquals(3, titles("companyId=" + company).size());
        assertEquals(List.of(), titles("companyId=" + UUID.randomUUID()));
        assertEquals(List.of("Cook"), titles("q=cook&location=Paris&maxAgeDays=60&companyId=" + company));
        list("location=Nowhereville Xyz").statusCode(422).body("errors[0].field", equalTo("location"));
        list("maxCommuteMinutes=30").statusCode(422).body("errors[0].field", equalTo("maxCommuteMinutes"));
        list("level=boss").statusCode(400);
    }

    @Test
    void aWordInSomebodyElsesTitlesHidesNoTextOfMine() throws Throwable {
        String word = "zebrafish";
        feed(AListing.of("Lab technician").saying("You look after " + word));
        assertEquals(List.of("Lab technician"), titles("q=" + word));
        AnAccount mine = me;
        follow();
        feed(AListing.of("Keeper of " + word));
        assertEquals(List.of("Keeper of " + word), titles("q=" + word));
        me = mine;
        assertEquals(List.of("Lab technician"), titles("q=" + word));
    }

    @Test
    void everyOrderIsPagedWithoutLossOrRepetition() throws Throwable {
        AListing[] many = new AListing[7];
        for (int i = 0; i < many.length; i++)
            many[i] = AListing.of("Job " + i)
                    .paid(i % 2 == 0 ? 0 : 1000 * i)
                    .old(i)
                    .by("Employer " + (i % 3));
        feed(many);
        for (InboxSort sort : InboxSort.values()) {
            for (String state : List.of("NEW", "ALL")) {
                List<String> whole = titles("limit=50&sort=" + sort + "&state=" + state);
                assertEquals(7, whole.size());
                List<String> paged = new ArrayList<>();
                String cursor = "";
                while (cursor != null) {
                    var page = list("limit=2&sort=" + sort + "&state=" + state + "&cursor=" + cursor)
                            .statusCode(200)
                            .extract();
                    paged.addAll(page.path("items.title"));
                    cursor = page.path("nextCursor");
                }
                assertEquals(whole, paged, sort + " " + state);
            }
        }
        assertEquals(List.of("Job 5", "Job 3", "Job 1", "Job 0", "Job 2", "Job 4", "Job 6"), titles("sort=SALARY"));
        assertEquals("Job 0", titles("sort=POSTED").get(0));
        assertEquals(
                List.of("Job 0", "Job 3", "Job 6", "Job 1"),
                titles("sort=COMPANY").subList(0, 4));
        String cursor = list("limit=2&sort=SALARY").extract().path("nextCursor");
        list("sort=POSTED&cursor=" + cursor).statusCode(422).body("errors[0].field", equalTo("cursor"));
    }

    @Test
    void decisionsFollowTheRulesAndCanBeUndone() throws Throwable {
        UUID listing = feed(AListing.of("Supply planner")).get(0);
        me.request().post("/api/v1/listings/undo").then().statusCode(409);
        decide(listing, "INTERESTED")
                .statusCode(200)
                .body("state", equalTo("INTERESTED"))
                .body("undoUntil", notNullValue());
        decide(listing, "INTERESTED").statusCode(200).body("undoUntil", nullValue());
        decide(listing, "NEW").statusCode(409);
        decide(listing, "DISMISSED").statusCode(200);
        decide(listing, "APPLIED").statusCode(409).body("errors[0].field", equalTo("state"));
        counts().body("DISMISSED.count", equalTo(1)).body("NEW.count", equalTo(0));
        me.request()
                .post("/api/v1/listings/undo")
                .then()
                .statusCode(200)
                .body("undone", equalTo("Dismissed: Supply planner at Larkmoor Foods"))
                .body("listings", equalTo(List.of(listing.toString())));
        me.request().post("/api/v1/listings/undo").then().statusCode(200);
        assertEquals(List.of("Supply planner"), titles("state=NEW"));
        me.request().post("/api/v1/listings/undo").then().statusCode(409);
        AnAccount other = AnAccount.registered();
        other.request().get("/api/v1/listings/" + listing).then().statusCode(404);
        other.request()
                .body(Map.of("state", "APPLIED"))
                .put("/api/v1/listings/" + listing + "/state")
                .then()
                .statusCode(404);
        other.request()
                .body(Map.of("flagged", true))
                .put("/api/v1/listings/" + listing + "/flag")
                .then()
                .statusCode(404);
    }

    @Test
    void aMinuteLaterNothingIsUndone() throws Throwable {
        UUID listing = feed(AListing.of("Supply planner")).get(0);
        decide(listing, "APPLIED").statusCode(200);
        tables.run("update review_step set created_at = created_at - interval 61 second");
        me.request().post("/api/v1/listings/undo").then().statusCode(409);
        decide(listing, "DISMISSED").statusCode(409);
    }

    @Test
    void allThatIsShownIsDecidedAsOneStep() throws Throwable {
        feed(AListing.of("Cook"), AListing.of("Head cook"), AListing.of("Planner"));
        bulk("NEW", "DISMISSED", Map.of("q", "cook")).statusCode(200).body("changed", equalTo(2));
        counts().body("NEW.count", equalTo(1))
                .body("DISMISSED.count", equalTo(2))
                .body("DISMISSED.capped", equalTo(false));
        me.request().post("/api/v1/listings/undo").then().statusCode(200).body("listings", hasSize(2));
        counts().body("NEW.count", equalTo(3)).body("DISMISSED.count", equalTo(0));
        bulk("NEW", "INTERESTED", Map.of()).body("changed", equalTo(3));
        bulk("INTERESTED", "APPLIED", Map.of()).body("changed", equalTo(3));
        bulk("INTERESTED", "APPLIED", Map.of()).body("changed", equalTo(0)).body("undoUntil", nullValue());
        bulk("APPLIED", "DISMISSED", Map.of()).statusCode(409);
    }

    @Test
    void whatIsGoneIsHiddenUnlessItWasFlagged() throws Throwable {
        List<UUID> ids = feed(AListing.of("Cook"), AListing.of("Planner"));
        me.request()
                .body(Map.of("flagged", true))
                .put("/api/v1/listings/" + ids.get(1) + "/flag")
                .then()
                .statusCode(204);
        for (UUID id : ids) {
            tables.run("update listing set gone_at = now(6) where id = ?", id);
            tables.run("update listing_source set stale_at = now(6) where listing_id = ?", id);
        }
        await(ids);
        assertEquals(List.of(), titles("state=NEW"));
        list("state=INTERESTED")
                .body("items.title", equalTo(List.of("Planner")))
                .body("items[0].gone", equalTo(true));
    }

    @Test
    void blockedEmployersAreNeverShown() throws Throwable {
        feed(AListing.of("Cook").by("Quince, Inc."), AListing.of("Planner"));
        Map<String, Object> wishes = new LinkedHashMap<>(
                me.request().get("/api/v1/preferences").jsonPath().getMap(""));
        wishes.remove("version");
        wishes.put("blockedCompanies", List.of("QUINCE"));
        me.request()
                .header("If-Match", "\"0\"")
                .body(wishes)
                .put("/api/v1/preferences")
                .then()
                .statusCode(200);
        assertEquals(List.of("Planner"), titles("state=ALL"));
        counts().body("NEW.count", equalTo(1));
    }

    @Test
    void aListingIsShownWithItsPostings() throws Throwable {
        UUID listing = feed(AListing.of("Supply planner").paid(50_000).saying("Forecasting"))
                .get(0);
        me.request()
                .get("/api/v1/listings/" + listing)
                .then()
                .statusCode(200)
                .body("title", equalTo("Supply planner"))
                .body("html", equalTo("<p>Forecasting</p>"))
                .body("skills[0].name", equalTo("SQL"))
                .body("salary.yearMax", equalTo(50_000f))
                .body("sources", equalTo(1))
                .body("postings[0].platformLabel", equalTo("Lever"))
                .body("history[0].what", containsString("Seen on the board of"));
    }

    @Test
    void thoseWhoseCityIsKnownAreToldHowLongTheWayTakes() throws Throwable {
        List<UUID> ids = feed(AListing.of("Planner"), AListing.of("Cook").in("Paris, France", "on_site"));
        shown(ids.get(0)).body("commute", nullValue());
        me.request()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "basics",
                        Map.of("name", "Rowan Ash", "location", Map.of("city", "Bradford", "countryCode", "GB")),
                        "skills",
                        List.of(),
                        "languages",
                        List.of()))
                .put("/api/v1/profile")
                .then()
                .statusCode(200);

        shown(ids.get(0))
                .body("commute.to", containsString("Leeds"))
                .body("commute.mode", equalTo("DRIVE"))
                .body("commute.minutes", both(greaterThan(10)).and(lessThan(60)));
        assertEquals(List.of("Planner"), titles("maxCommuteMinutes=60"));
    }

    @Test
    void aTextThatIsStillToBeReadIsToldFromOneThatSaysNothing() throws Throwable {
        UUID listing = feed(AListing.of("Planner")).get(0);
        tables.run("update listing set facts_at = null where id = ?", listing);
        shown(listing).body("factsReadAt", nullValue());
        tables.run("update listing set facts_at = now(6) where id = ?", listing);
        shown(listing).body("factsReadAt", notNullValue());
    }

    private ValidatableResponse shown(UUID listing) {
        return me.request().get("/api/v1/listings/" + listing).then().statusCode(200);
    }

    @Test
    void theTableRunsNoFormula() throws Throwable {
        feed(AListing.of("=HYPERLINK(1)"), AListing.of("Cook, head"));
        String table = me.request()
                .get("/api/v1/listings/export?sort=COMPANY")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .extract()
                .asString();
        assertEquals(3, table.lines().count());
        assertEquals(true, table.contains(",'=HYPERLINK(1),") && table.contains("\"Cook, head\""), table);
    }

    private List<UUID> feed(AListing... listings) throws Throwable {
        List<UUID> ids = new ArrayList<>();
        for (AListing listing : listings) ids.add(listing.store(tables, company));
        await(ids);
        return ids;
    }

    private void await(List<UUID> ids) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> feeding.feed(ids));
    }

    private List<String> titles(String query) {
        return list(query).statusCode(200).extract().path("items.title");
    }

    private ValidatableResponse list(String query) {
        return me.request().get("/api/v1/listings?" + query).then();
    }

    private ValidatableResponse counts() {
        return me.request().get("/api/v1/listings/counts").then().statusCode(200);
    }

    private ValidatableResponse decide(UUID listing, String state) {
        return me.request()
                .body(Map.of("state", state))
                .put("/api/v1/listings/" + listing + "/state")
                .then();
    }

    private ValidatableResponse bulk(String from, String to, Map<String, Object> filters) {
        return me.request()
                .body(Map.of("from", from, "to", to, "filters", filters))
                .post("/api/v1/listings/bulk")
                .then();
    }
}
