package dev.tailorbird.discovery.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.ACompany;
import dev.tailorbird.testing.ASync;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
class LivenessTest {
    @Inject
    DataSource data;

    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void aBoardThatListsEverythingKnows() throws Exception {
        ACompany acme = ACompany.on(data, "LEVER", Map.of("board", "acme")).chosenBy(me);
        String board = "/v0/postings/acme";
        String job = "{\"id\": \"1\", \"text\": \"Cook\", \"hostedUrl\": \"https://jobs.example/1\"}";
        answers(acme, board, okJson("[" + job + "]"));
        ASync.of(me, acme);
        assertThat(ask(acme).getString("answer")).isEqualTo("LIVE");
        answers(acme, board, okJson("[]"));
        assertThat(ask(acme).getString("answer")).isEqualTo("GONE");
        answers(acme, board, aResponse().withStatus(403));
        assertThat(ask(acme).getString("answer")).isEqualTo("UNKNOWN");
        answers(acme, board, aResponse().withStatus(404));
        assertThat(ask(acme).getString("answer")).isEqualTo("UNKNOWN");
        assertThat(ask(acme).getString("why")).contains("no board under the company's address");
    }

    @Test
    void aPostingWithAnAddressOfItsOwnIsAskedForItself() throws Exception {
        ACompany acme = ACompany.on(data, "BAMBOOHR", Map.of("board", "acme")).chosenBy(me);
        answers(acme, "/careers/list", okJson("{\"result\": [{\"id\": \"7\", \"jobOpeningName\": \"Cook\"}]}"));
        answers(
                acme,
                "/careers/7/detail",
                okJson("{\"result\": {\"jobOpening\": {\"description\": \"<p>Come.</p>\"}}}"));
        ASync.of(me, acme);
        assertThat(ask(acme).getString("answer")).isEqualTo("LIVE");
        answers(acme, "/careers/7/detail", aResponse().withStatus(500));
        assertThat(ask(acme).getString("answer")).isEqualTo("UNKNOWN");
        answers(acme, "/careers/7/detail", aResponse().withStatus(404));
        assertThat(ask(acme).getString("answer")).isEqualTo("GONE");
    }

    @Test
    void forAFeedThePostingsPageIsAsked() throws Exception {
        ACompany feed = ACompany.on(data, "REMOTIVE", Map.of()).chosenBy(me);
        String page = ABoard.address(feed.path("/page"));
        answers(
                feed,
                "/api/remote-jobs",
                okJson("{\"jobs\": [{\"id\": 9, \"title\": \"Cook\", \"url\": \"" + page + "\"}]}"));
        ASync.of(me, feed);
        answers(feed, "/api/remote-jobs", okJson("{\"jobs\": []}"));
        answers(feed, "/page", ok("<h1>Cook</h1>This position is no longer available."));
        assertThat(ask(feed).getString("answer")).isEqualTo("GONE");
        answers(feed, "/page", ok("<h1>Other jobs</h1>"));
        assertThat(ask(feed).getString("answer")).isEqualTo("UNKNOWN");
    }

    @Test
    void aListingOfSomebodyElseIsNotFound() {
        me.request()
                .post("/api/v1/listings/" + UUID.randomUUID() + "/liveness")
                .then()
                .statusCode(404);
    }

    private JsonPath ask(ACompany company) throws Exception {
        String listing = company.texts("select lower(hex(id)) from listing where company_id = ?")
                .get(0);
        String id = listing.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        return me.request()
                .post("/api/v1/listings/" + id + "/liveness")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void answers(ACompany company, String path, ResponseDefinitionBuilder answer) {
        ABoard.server().stubFor(get(urlPathEqualTo(company.path(path))).willReturn(answer));
    }
}
