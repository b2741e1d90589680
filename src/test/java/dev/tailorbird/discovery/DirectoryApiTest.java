package dev.tailorbird.discovery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class DirectoryApiTest {
    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void aBundleIsAddedAndFollowedInOneGo() {
        int law = me.request()
                .get("/api/v1/company-directory/bundles")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("public-sector"))
                .extract()
                .path("items.find { it.id == 'law' }.companies");
        adopt(Map.of("bundle", "law"))
                .statusCode(200)
                .body("chosen", equalTo(law))
                .body("failed", equalTo(List.of()));
        adopt(Map.of("bundle", "law"))
                .body("added", equalTo(0))
                .body("known", equalTo(law))
                .body("chosen", equalTo(0));
        me.request()
                .get("/api/v1/company-directory?bundle=law&limit=200")
                .then()
                .body("items", hasSize(law))
                .body("items.chosen", everyItem(equalTo(true)))
                .body("items.companyId", everyItem(notNullValue()));
    }

    @Test
    void companiesAreAddedByTheirNames() {
        adopt(Map.of("names", List.of("GitLab", "Mozilla"))).statusCode(200).body("chosen", equalTo(2));
        adopt(Map.of("names", List.of("Larkmoor Foods"))).statusCode(422).body("errors[0].field", equalTo("names"));
        adopt(Map.of("bundle", "larks")).statusCode(422).body("errors[0].field", equalTo("bundle"));
        adopt(Map.of()).statusCode(422);
    }

    @Test
    void theDirectoryIsPaged() {
        var first =
                me.request().get("/api/v1/company-directory?limit=150").then().body("items", hasSize(150));
        me.request()
                .get("/api/v1/company-directory?limit=150&cursor="
                        + first.extract().path("nextCursor"))
                .then()
                .statusCode(200)
                .body("items", hasSize(150))
                .body("items[0].name", greaterThan((String) first.extract().path("items[149].name")));
        me.request().get("/api/v1/company-directory?cursor=WyJ4Il0").then().statusCode(422);
    }

    @Test
    void aListOfOnesOwnIsImported() {
        String board = "q" + UUID.randomUUID().toString().replace("-", "");
        String list = "Company;Careers\n" + board + " one;https://jobs.lever.co/" + board + "\n" + board
                + " one;https://jobs.ashbyhq.com/" + board
                + "\nGem;https://jobs.gem.com/x\nagain;https://jobs.lever.co/"
                + board + "\n";
        send(list)
                .statusCode(200)
                .body("added", equalTo(2))
                .body("known", equalTo(1))
                .body("chosen", equalTo(2))
                .body("failed.line", equalTo(List.of(4)));
        me.request()
                .get("/api/v1/companies?q=" + board)
                .then()
                .body("items.name", equalTo(List.of(board + " one", board + " one (Ashby)")));
        send("").statusCode(422);
    }

    private ValidatableResponse adopt(Map<String, Object> wanted) {
        return me.request()
                .body(wanted)
                .post("/api/v1/company-directory/adoption")
                .then();
    }

    private ValidatableResponse send(String list) {
        return given().auth()
                .oauth2(me.accessToken())
                .multiPart("file", "list.csv", list.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/companies/import")
                .then();
    }
}
