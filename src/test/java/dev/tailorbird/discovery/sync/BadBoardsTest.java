package dev.tailorbird.discovery.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.tailorbird.shared.Json;
import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.ACompany;
import dev.tailorbird.testing.ASync;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a board answers: the task says what is wrong, and no posting is marked as gone for it. */
@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
class BadBoardsTest {
    private static final String GOOD = """
            {"jobs": [{"id": 1, "title": "Cook", "absolute_url": "https://acme.example/1",
                       "location": {"name": "Ulm"}, "content": "&lt;p&gt;Come.&lt;/p&gt;"}]}
            """;

    @Inject
    DataSource data;

    private AnAccount me;
    private ACompany acme;

    @BeforeEach
    void aBoardThatWasGoodOnce() throws Exception {
        me = AnAccount.registered();
        acme = ACompany.on(data, "GREENHOUSE", Map.of("board", "acme")).chosenBy(me);
        answers(okJson(GOOD));
        assertThat(ASync.of(me, acme).getMap("tasks[0]")).containsEntry("state", "DONE");
    }

    @Test
    void refusalsAndFailuresAreNamed() throws Exception {
        failsWith(aResponse().withStatus(403), "refuses to be read by a program (it answered 403)");
        failsWith(aResponse().withStatus(429).withHeader("Retry-After", "0"), "asks for fewer requests");
        failsWith(aResponse().withStatus(500), "The board failed (it answered 500)");
        failsWith(aResponse().withStatus(404), "no board under this address");
        failsWith(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "the connection failed");
    }

    @Test
    void answersOfAnotherKindAreNamed() throws Exception {
        failsWith(ok("<html><body>Please sign in.</body></html>").withHeader("Content-Type", "text/html"), "not JSON");
        failsWith(okJson(GOOD.substring(0, GOOD.length() / 2)), "only a part of it came");
        failsWith(okJson("{\"message\": \"moved\"}"), "If the company moved, change its careers address");
        failsWith(okJson("{\"jobs\": [{\"title\": \"Cook\"}]}"), "A posting has no id");
    }

    @Test
    void answersWithoutEndAreCutOff() throws Exception {
        failsWith(okJson(" ".repeat(9 << 20)), "larger than 8 MB");
        failsWith(okJson(GOOD).withFixedDelay(20_000), "did not answer in 8 seconds");
    }

    @Test
    void redirectsIntoAPrivateNetworkAreNotFollowed() throws Exception {
        failsWith(temporaryRedirect("http://192.168.0.1/boards"), "leads into a private network");
    }

    @Test
    void scriptsAreTakenOutAndStructureStays() throws Exception {
        answers(okJson(board(
                "<p onclick=\"steal()\">Cook <b>well</b>.</p><script>steal()</script><img src=x onerror=steal()>"
                        + "<a href=\"javascript:steal()\">here</a><iframe src=\"https://evil.example\"></iframe>",
                "2024-05-01T00:00:00Z")));
        ASync.of(me, acme);
        String html = acme.texts(
                        "select t.html from listing_text t join listing l on l.id = t.listing_id where l.company_id = ?")
                .get(0);
        assertThat(html).contains("<b>well</b>").doesNotContain("steal", "script", "<img", "iframe", "onclick");
    }

    @Test
    void aDateInTheFutureIsNoDate() throws Exception {
        answers(okJson(board("<p>Come soon.</p>", "2199-01-01T00:00:00Z")));
        assertThat(ASync.of(me, acme).getMap("tasks[0]")).containsEntry("state", "DONE");
        assertThat(acme.texts("select posted_at from listing where company_id = ?"))
                .containsExactly((String) null);
    }

    @Test
    void anIdThatStandsTwiceIsOnePosting() throws Exception {
        String job = GOOD.substring(GOOD.indexOf('[') + 1, GOOD.lastIndexOf(']'));
        answers(okJson("{\"jobs\": [" + job + "," + job + "]}"));
        JsonPath run = ASync.of(me, acme);
        assertThat(run.getMap("totals")).containsEntry("fetched", 1).containsEntry("added", 0);
    }

    @Test
    void aWrongEncodingIsNoticed() throws Exception {
        byte[] western = GOOD.replace("Cook", "Köchin").getBytes(StandardCharsets.ISO_8859_1);
        answers(aResponse()
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody(western));
        ASync.of(me, acme);
        assertThat(acme.open()).containsExactly("Köchin");
    }

    @Test
    void aCompanyThatMovesKeepsItsListings() throws Exception {
        String before =
                acme.texts("select hex(id) from listing where company_id = ?").get(0);
        acme.run(
                "update company set platform = 'LEVER', settings = ? where id = ?",
                Json.write(Map.of("board", "acme", "base", ABoard.address(acme.path("")))),
                acme.id());
        ABoard.server()
                .stubFor(get(urlPathEqualTo(acme.path("/v0/postings/acme"))).willReturn(okJson("""
                [{"id": "a-b", "text": "Cook", "hostedUrl": "https://jobs.example/a-b", "description": "<p>Come.</p>",
                  "categories": {"location": "Ulm"}, "createdAt": 1700000000000}]
                """)));
        JsonPath run = ASync.of(me, acme);
        assertThat(run.getMap("totals")).containsEntry("added", 1).containsEntry("gone", 1);
        assertThat(acme.texts("select hex(id) from listing where company_id = ?"))
                .containsExactly(before);
        assertThat(acme.gone()).isEmpty();
    }

    @Test
    void anAnswerOfManyPostingsIsStoredInPortionsAndCountedWhole() throws Exception {
        answers(okJson(many(600)));
        assertThat(ASync.of(me, acme).getMap("totals"))
                .containsEntry("fetched", 600)
                .containsEntry("added", 599)
                .containsEntry("gone", 0);
        assertThat(acme.open()).hasSize(600);
    }

    @Test
    void aBoardThatIsSuddenlyEmptyIsNotBelievedAtOnce() throws Exception {
        answers(okJson(many(40)));
        ASync.of(me, acme);
        answers(okJson("{\"jobs\": []}"));
        JsonPath run = ASync.of(me, acme);
        assertThat(run.getMap("tasks[0]")).containsEntry("state", "DONE");
        assertThat(run.getInt("totals.gone")).isZero();
    }

    private void failsWith(ResponseDefinitionBuilder answer, String problem) throws Exception {
        answers(answer);
        JsonPath run = ASync.of(me, acme);
        assertThat(run.getString("tasks[0].state")).isEqualTo("FAILED");
        assertThat(run.getString("tasks[0].problem")).contains(problem);
        assertThat(acme.open()).containsExactly("Cook");
        assertThat(acme.gone()).isEmpty();
    }

    private void answers(ResponseDefinitionBuilder answer) {
        ABoard.server()
                .stubFor(get(urlPathEqualTo(acme.path("/v1/boards/acme/jobs"))).willReturn(answer));
    }

    private static String board(String html, String published) {
        return Json.write(Map.of(
                "jobs",
                java.util.List.of(Map.of(
                        "id",
                        1,
                        "title",
                        "Cook",
                        "absolute_url",
                        "https://acme.example/1",
                        "first_published",
                        published,
                        "content",
                        html))));
    }

    private static String many(int jobs) {
        return Json.write(Map.of(
                "jobs",
                java.util.stream.IntStream.range(0, jobs)
                        .mapToObj(
                                i -> Map.of("id", i, "title", "Cook " + i, "absolute_url", "https://acme.example/" + i))
                        .toList()));
    }
}
