package dev.tailorbird.intake;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
class AcceptanceApiTest {
    private static final String RESUME = """
            Ines Varga
            Warehouse lead · ines@example.com · +43 1 2345678

            Experience
            Warehouse lead, Copperfield Storage
            Mar 2019 – Present
            • Cut picking errors by 32% with barcode scanning
            • Trained 40 seasonal workers
            """;
    private static final String POST = """
            # What a cold store taught me

            Last winter I built a small Python service that reads the scanners of our cold store.
            I believe that a team should see its own figures every morning.
            I love the quiet hour before the first truck arrives.

            > I built the pyramids of Giza all by myself.
            """;

    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void whatIsTypedWhileReviewingIsKeptOnTheVersionThatWasRead() {
        var created = paste().extract();
        String draft = created.path("id");
        Map<String, Object> resume = created.path("resume");
        String tag = me.request().get("/api/v1/drafts/" + draft).header("ETag");
        Map<String, Object> typed =
                Map.of("resume", Map.of("basics", Map.of("name", "Inés Varga"), "work", List.of(Map.of())));

        put(draft, tag, typed).statusCode(200).body("resume.basics.name", equalTo("Inés Varga"));
        put(draft, tag, Map.of("resume", resume)).statusCode(412);
        me.request().body(typed).put("/api/v1/drafts/" + draft).then().statusCode(428);
        me.request()
                .get("/api/v1/drafts/" + draft)
                .then()
                .body("resume.basics.name", equalTo("Inés Varga"))
                .body("fields", org.hamcrest.Matchers.hasKey("/work/0/name"));
        AnAccount.registered()
                .request()
                .header("If-Match", tag)
                .body(typed)
                .put("/api/v1/drafts/" + draft)
                .then()
                .statusCode(404);
    }

    @Test
    void undoTakesOutWhatAnAcceptanceAddedAndOpensTheDraftAgain() {
        var created = paste().extract();
        String draft = created.path("id");
        accept(draft, Map.of("resume", created.path("resume"))).statusCode(200).body("entriesAdded", equalTo(1));
        me.request().get("/api/v1/profile").then().body("basics.name", equalTo("Ines Varga"));

        undo(draft).statusCode(200).body("entriesRemoved", equalTo(1)).body("kept", hasSize(0));
        me.request()
                .get("/api/v1/experience")
                .then()
                .body("entries", hasSize(0))
                .body("statements", hasSize(0));
        me.request().get("/api/v1/profile").then().body("basics.name", nullValue());
        undo(draft).statusCode(409);
        accept(draft, Map.of("resume", created.path("resume"))).statusCode(200).body("entriesAdded", equalTo(1));
    }

    @Test
    void undoKeepsAndNamesWhatWasChangedSince() {
        var created = paste().extract();
        String draft = created.path("id");
        accept(draft, Map.of("resume", created.path("resume"))).statusCode(200);
        var profile = me.request().get("/api/v1/profile").then().extract();
        me.request()
                .header("If-Match", profile.header("ETag"))
                .body(Map.of(
                        "basics", Map.of("name", "Ines Varga", "email", "other@example.com"),
                        "skills", List.of(),
                        "languages", List.of()))
                .put("/api/v1/profile")
                .then()
                .statusCode(200);

        undo(draft).statusCode(200).body("kept", equalTo(List.of("profile: email")));
        me.request()
                .get("/api/v1/profile")
                .then()
                .body("basics.name", nullValue())
                .body("basics.email", equalTo("other@example.com"));
    }

    @Test
    void acceptedStatementsOfAPostBecomeEvidenceOnce() {
        var created = me.request()
                .body(Map.of("text", POST))
                .post("/api/v1/drafts/blog")
                .then()
                .statusCode(201)
                .body("kind", equalTo("BLOG"))
                .body("fileName", equalTo("What a cold store taught me"))
                .body("statements.lens", equalTo(List.of("FACTS", "STRATEGY", "PERSONALITY")))
                .body("statements[0].skills", hasItem("Python"))
                .body("statements[0].origin", equalTo("What a cold store taught me, paragraph 1"))
                .extract();
        Map<String, Object> edit = Map.of("statements", created.path("statements"));
        accept(created.path("id"), edit).statusCode(200).body("evidenceAdded", equalTo(3));
        me.request()
                .get("/api/v1/experience")
                .then()
                .body("entries", hasSize(0))
                .body("statements.source", everyItem(equalTo("BLOG")));

        String again = me.request()
                .body(Map.of("text", POST))
                .post("/api/v1/drafts/blog")
                .path("id");
        accept(again, edit).body("evidenceAdded", equalTo(0));
        undo(again).body("evidenceRemoved", equalTo(0));
        undo(created.path("id")).body("evidenceRemoved", equalTo(3));
    }

    @Test
    void aPostOrAFeedIsReadByItsAddress() {
        ABoard.server().stubFor(get("/feed").willReturn(ok("""
                                <rss version="2.0"><channel><title>Notes</title><item><title>Scanners</title>
                                <link>https://example.com/scanners</link><description>&lt;p&gt;I wrote a tool in Java that
                                counts pallets.&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;</description></item></channel></rss>
                                """).withHeader("Content-Type", "application/rss+xml")));
        ABoard.server().stubFor(get("/evil").willReturn(ok("""
                                <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                                <rss version="2.0"><channel><title>&x;</title></channel></rss>
                                """).withHeader("Content-Type", "application/rss+xml")));
        blog(ABoard.address("/feed"))
                .statusCode(201)
                .body("format", equalTo("feed"))
                .body("statements[0].text", equalTo("I wrote a tool in Java that counts pallets."))
                .body("statements[0].origin", containsString("Scanners, https://example.com/scanners, paragraph 1"));
        blog(ABoard.address("/evil")).statusCode(422).body("errors[0].field", equalTo("url"));
        blog("http://127.0.0.1:1/").statusCode(422);
        blog(" ").statusCode(422).body("errors.field", equalTo(List.of("url", "text")));
        me.request()
                .body(Map.of("text", "The weather was fine and the road was long that day."))
                .post("/api/v1/drafts/blog")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("text"));
        me.request().get("/api/v1/drafts").then().body("items", hasSize(1));
    }

    @Test
    void anAcceptanceNeedsTheDraftsOwnPart() {
        String draft = paste().extract().path("id");
        accept(draft, Map.of("statements", List.of())).statusCode(422).body("errors[0].field", equalTo("resume"));
        undo(draft).statusCode(409);
        AnAccount.registered()
                .request()
                .delete("/api/v1/drafts/" + draft + "/acceptance")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse paste() {
        return me.request()
                .body(Map.of("text", RESUME))
                .post("/api/v1/drafts")
                .then()
                .statusCode(201)
                .body("kind", equalTo("RESUME"));
    }

    private ValidatableResponse put(String draft, String tag, Map<String, Object> edit) {
        return me.request()
                .header("If-Match", tag)
                .body(edit)
                .put("/api/v1/drafts/" + draft)
                .then();
    }

    private ValidatableResponse accept(String draft, Map<String, Object> edit) {
        return me.request()
                .body(edit)
                .post("/api/v1/drafts/" + draft + "/acceptance")
                .then();
    }

    private ValidatableResponse undo(String draft) {
        return me.request().delete("/api/v1/drafts/" + draft + "/acceptance").then();
    }

    private ValidatableResponse blog(String url) {
        return me.request().body(Map.of("url", url)).post("/api/v1/drafts/blog").then();
    }
}
