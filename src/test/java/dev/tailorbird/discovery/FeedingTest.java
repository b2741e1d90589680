package dev.tailorbird.discovery;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tailorbird.testing.AListing;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import dev.tailorbird.testing.StoredTables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class FeedingTest {
    @Inject
    DataSource dataSource;

    @Inject
    Feeding feeding;

    private StoredTables tables;
    private AnAccount me;
    private UUID account;
    private UUID company;

    @BeforeEach
    void follow() {
        tables = new StoredTables(dataSource);
        me = AnAccount.registered();
        account = UUID.fromString(me.request().get("/api/v1/account").path("id"));
        company = AListing.company(me);
    }

    @Test
    void aListingComesToThoseWhoFollowItsCompany() throws Throwable {
        AnAccount other = AnAccount.registered();
        feed(AListing.of("Cook").store(tables, company));
        assertEquals(Set.of("Cook"), inbox(me));
        assertEquals(Set.of(), inbox(other));
    }

    @Test
    void whoFollowsACompanyLaterGetsWhatItHasAndLosesWhatWasNotLookedAt() throws Throwable {
        choose(false);
        UUID cook = AListing.of("Cook").store(tables, company);
        UUID baker = AListing.of("Baker").store(tables, company);
        UUID driver = AListing.of("Driver").store(tables, company);
        feed(cook, baker, driver);
        assertEquals(Set.of(), inbox(me));
        choose(true);
        refeed();
        assertEquals(Set.of("Baker", "Cook", "Driver"), inbox(me));
        me.request().body(Map.of("state", "INTERESTED")).put("/api/v1/listings/" + cook + "/state");
        me.request().body(Map.of("flagged", true)).put("/api/v1/listings/" + baker + "/flag");
        choose(false);
        refeed();
        assertEquals(Set.of("Baker", "Cook"), inbox(me));
    }

    @Test
    void activeSearchesLeaveWhatTheyWant() throws Throwable {
        UUID cook = AListing.of("Cook").saying("For a busy kitchen").store(tables, company);
        UUID baker = AListing.of("Night baker").store(tables, company);
        search(Map.of("term", "cook kitchen"));
        feed(cook, baker);
        assertEquals(Set.of("Cook"), inbox(me));
        String second = search(Map.of("term", "baker", "exclude", List.of("head")));
        refeed();
        assertEquals(Set.of("Cook", "Night baker"), inbox(me));
        me.request().delete("/api/v1/searches/" + second).then().statusCode(204);
        search(Map.of("term", "driver", "exclude", List.of("night")));
        refeed();
        assertEquals(Set.of("Cook"), inbox(me));
    }

    @Test
    void aSearchForAPlaceThatNobodyKnowsIsRefused() {
        me.request()
                .body(Map.of("term", "cook", "locations", List.of("Leeds", "Xyzzy Qqq")))
                .post("/api/v1/searches")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("locations[1]"));
    }

    @Test
    void aChangedListingIsShownAsItIs() throws Throwable {
        UUID cook = AListing.of("Cook").store(tables, company);
        feed(cook);
        tables.run("update listing set level = 'senior', locations = '[\"Paris, France\"]' where id = ?", cook);
        feed(cook);
        me.request()
                .get("/api/v1/listings?level=senior&location=Paris")
                .then()
                .body("items.title", equalTo(List.of("Cook")));
        me.request().get("/api/v1/listings?location=Leeds").then().body("items", equalTo(List.of()));
    }

    @Test
    void aCompanyThatIsSwitchedOffFeedsNoInbox() throws Throwable {
        feed(AListing.of("Cook").store(tables, company));
        tables.run("update company set active = false where id = ?", company);
        refeed();
        assertEquals(Set.of(), inbox(me));
    }

    private void feed(UUID... listings) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> feeding.feed(List.of(listings)));
    }

    private void refeed() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> feeding.feedAccount(account));
    }

    private void choose(boolean chosen) {
        me.request()
                .body(Map.of("chosen", chosen))
                .put("/api/v1/companies/" + company + "/choice")
                .then()
                .statusCode(204);
    }

    private String search(Map<String, Object> search) {
        return me.request()
                .body(search)
                .post("/api/v1/searches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Set<String> inbox(AnAccount account) {
        List<String> titles = account.request()
                .get("/api/v1/listings?state=ALL")
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
        return new TreeSet<>(titles);
    }
}
