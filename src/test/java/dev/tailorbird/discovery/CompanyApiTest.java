package dev.tailorbird.discovery;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class CompanyApiTest {
    private final String board = "q" + UUID.randomUUID().toString().replace("-", "");
    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void aCompanyIsAddedByItsAddressAndFollowedAtOnce() {
        add("https://boards.greenhouse.io/" + board)
                .statusCode(201)
                .body("platform", equalTo("GREENHOUSE"))
                .body("platformLabel", equalTo("Greenhouse"))
                .body("settings.board", equalTo(board))
                .body("chosen", equalTo(true))
                .body("active", equalTo(true))
                .body("listings", equalTo(0))
                .body("lastSync", nullValue())
                .body("missing", equalTo(List.of()));
        me.request()
                .get("/api/v1/companies?chosen=true")
                .then()
                .statusCode(200)
                .body("items.settings.board", equalTo(List.of(board)));
        AnAccount.registered()
                .request()
                .get("/api/v1/companies?q=" + board)
                .then()
                .body("items[0].chosen", equalTo(false));
    }

    @Test
    void aBoardIsHereOnceUnderAnyOfItsAddresses() {
        String id = add("https://boards.greenhouse.io/" + board).extract().path("id");
        add("https://job-boards.greenhouse.io/" + board + "/jobs/1")
                .statusCode(409)
                .body("errors[0].field", equalTo("url"))
                .body("errors[0].message", containsString(id));
        me.request()
                .body(Map.of("url", "job-boards.greenhouse.io/" + board))
                .post("/api/v1/companies/detection")
                .then()
                .statusCode(200)
                .body("companyId", equalTo(id))
                .body("supported", equalTo(true));
        add("https://jobs.lever.co/" + board).statusCode(201).body("name", containsString("(Lever)"));
        me.request()
                .body(Map.of(
                        "name",
                        me.request().get("/api/v1/companies/" + id).path("name"),
                        "url",
                        "https://jobs.ashbyhq.com/" + board))
                .post("/api/v1/companies")
                .then()
                .statusCode(409)
                .body("errors[0].field", equalTo("name"));
    }

    @Test
    void whatIsNotSupportedIsSaidSoAndNotStored() {
        String url = "https://jobs.gem.com/" + board;
        me.request()
                .body(Map.of("url", url))
                .post("/api/v1/companies/detection")
                .then()
                .body("platform", equalTo("GEM"))
                .body("supported", equalTo(false))
                .body("message", containsString("not supported"));
        add(url).statusCode(422).body("errors[0].field", equalTo("url"));
        add("nonsense").statusCode(422).body("errors[0].field", equalTo("url"));
        add("").statusCode(422).body("errors[0].field", equalTo("url"));
    }

    @Test
    void aMissingSettingIsKeptAsMissingUntilItIsGiven() {
        String id = add("https://" + board + ".wd5.myworkdayjobs.com")
                .statusCode(201)
                .body("missing", equalTo(List.of("site")))
                .extract()
                .path("id");
        Map<String, Object> edit = Map.of(
                "name",
                board,
                "siteUrl",
                "https://" + board + ".wd5.myworkdayjobs.com",
                "settings",
                Map.of("site", "Jobs"));
        me.request().body(edit).put("/api/v1/companies/" + id).then().statusCode(428);
        put(id, 7, edit).statusCode(412);
        put(id, 0, edit)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("name", equalTo(board))
                .body("missing", equalTo(List.of()))
                .body("settings.site", equalTo("Jobs"));
        put(
                        id,
                        1,
                        Map.of(
                                "name",
                                board,
                                "siteUrl",
                                "https://" + board + ".wd5.myworkdayjobs.com",
                                "settings",
                                Map.of("base", "http://localhost")))
                .statusCode(422)
                .body("errors[0].field", equalTo("settings.base"));
    }

    @Test
    void aCompanyCanMoveToAnotherPlatform() {
        String id = add("https://boards.greenhouse.io/" + board).extract().path("id");
        put(id, 0, Map.of("name", board, "siteUrl", "https://jobs.lever.co/" + board))
                .statusCode(200)
                .body("platform", equalTo("LEVER"))
                .body("settings", equalTo(Map.of("host", "jobs.lever.co", "board", board)));
    }

    @Test
    void aCompanyIsFollowedAndLeft() {
        String id = add("https://boards.greenhouse.io/" + board).extract().path("id");
        me.request()
                .body(Map.of("chosen", false))
                .put("/api/v1/companies/" + id + "/choice")
                .then()
                .statusCode(204);
        me.request().get("/api/v1/companies/" + id).then().body("chosen", equalTo(false));
        Map<String, Object> both = Map.of("ids", List.of(id, UUID.randomUUID()), "chosen", true);
        me.request()
                .body(both)
                .post("/api/v1/companies/choices")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
        me.request().body(both).post("/api/v1/companies/choices").then().body("changed", equalTo(0));
        me.request()
                .body(Map.of("chosen", true))
                .put("/api/v1/companies/" + UUID.randomUUID() + "/choice")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyAnAdministratorSwitchesOffOrMerges() {
        String id = add("https://boards.greenhouse.io/" + board).extract().path("id");
        me.request()
                .body(Map.of("active", false))
                .put("/api/v1/companies/" + id + "/activity")
                .then()
                .statusCode(403);
        me.request()
                .body(Map.of("otherId", UUID.randomUUID()))
                .post("/api/v1/companies/" + id + "/merger")
                .then()
                .statusCode(403);
    }

    @Test
    void companiesArePagedByName() {
        for (String name : List.of("b", "a", "c"))
            me.request()
                    .body(Map.of("name", board + name, "url", "https://jobs.lever.co/" + board + name))
                    .post("/api/v1/companies")
                    .then()
                    .statusCode(201);
        var first = me.request().get("/api/v1/companies?limit=2&q=" + board).then();
        first.body("items.name", equalTo(List.of(board + "a", board + "b"))).body("nextCursor", notNullValue());
        me.request()
                .get("/api/v1/companies?limit=2&q=" + board + "&cursor="
                        + first.extract().path("nextCursor"))
                .then()
                .body("items.name", equalTo(List.of(board + "c")))
                .body("nextCursor", nullValue());
        me.request().get("/api/v1/companies?cursor=x").then().statusCode(422).body("errors.field", hasItem("cursor"));
        me.request().get("/api/v1/companies?platform=ASHBY&q=" + board).then().body("items", equalTo(List.of()));
        me.request().get("/api/v1/companies?chosen=false").then().body("items.name", not(hasItem(board + "a")));
    }

    private ValidatableResponse add(String url) {
        return me.request().body(Map.of("url", url)).post("/api/v1/companies").then();
    }

    private ValidatableResponse put(String id, int version, Map<String, Object> edit) {
        return me.request()
                .header("If-Match", "\"" + version + "\"")
                .body(edit)
                .put("/api/v1/companies/" + id)
                .then();
    }
}
