package dev.tailorbird.platform.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.testing.AGuest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoliteClientTest {
    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private static final Vertx VERTX = Vertx.vertx();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
        VERTX.close();
    }

    @BeforeEach
    void forget() {
        SERVER.resetAll();
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSaid() {
        answers("/jobs", aResponse().withStatus(429).withHeader("Retry-After", "1"), ok("[]"));
        long begun = System.nanoTime();
        assertThat(send(guest(), "/jobs").text()).isEqualTo("[]");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aServerThatAsksForTooLongAPauseIsLeftAlone() {
        answers("/jobs", aResponse().withStatus(503).withHeader("Retry-After", "7200"), ok("[]"));
        assertThat(problem(guest(), "/jobs")).hasMessageContaining("it answered 503");
        SERVER.verify(1, getRequestedFor(urlEqualTo("/jobs")));
    }

    @Test
    void failuresAndBrokenConnectionsAreTriedAgainUntilTheLimit() {
        answers("/jobs", serverError(), aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), ok("[]"));
        assertThat(send(guest(), "/jobs").text()).isEqualTo("[]");
        SERVER.stubFor(get("/broken").willReturn(serverError()));
        assertThat(problem(guest(), "/broken")).hasMessageContaining("it answered 500");
        SERVER.verify(4, getRequestedFor(urlEqualTo("/broken")));
    }

    @Test
    void aRefusalIsNotRepeated() {
        SERVER.stubFor(get("/secret").willReturn(aResponse().withStatus(403)));
        assertThat(problem(guest(), "/secret")).hasMessageContaining("it answered 403");
        SERVER.verify(1, getRequestedFor(urlEqualTo("/secret")));
    }

    @Test
    void anAnswerThatDidNotChangeIsNotSentAgain() {
        SERVER.stubFor(get("/jobs").willReturn(ok("[]").withHeader("ETag", "\"7\"")));
        SERVER.stubFor(get("/jobs")
                .withHeader("If-None-Match", matching("\"7\""))
                .willReturn(aResponse().withStatus(304)));
        PoliteClient guest = guest();
        Fetched first = send(guest, "/jobs");
        Refused second = catchThrowableOfType(
                Refused.class,
                () -> await(
                        guest.send(guest.request(address("/jobs"), null).unless(first.etag(), first.lastModified()))));
        assertThat(second.status()).isEqualTo(304);
    }

    @Test
    void aServerThatNeverAnswersAndAnEndlessAnswerAreCutOff() {
        SERVER.stubFor(get("/never").willReturn(ok("late").withFixedDelay(60_000)));
        SERVER.stubFor(get("/endless").willReturn(aResponse().withBody(new byte[3 << 20])));
        PoliteClient guest = guest("time-limit", "1s", "max-megabytes", "2");
        assertThat(problem(guest, "/never")).hasMessageContaining("did not answer in 1 seconds");
        assertThat(problem(guest, "/endless")).hasMessageContaining("larger than 2 MB");
        SERVER.verify(1, getRequestedFor(urlEqualTo("/never")));
    }

    @Test
    void noRedirectLeadsIntoAPrivateNetwork() {
        SERVER.stubFor(get("/jobs").willReturn(temporaryRedirect("http://10.0.0.1/admin")));
        assertThat(problem(guest(), "/jobs")).hasMessageContaining("private network");
    }

    @Test
    void onlyAFewRequestsAreUnderWayAtOneHostAtOnce() {
        SERVER.stubFor(get("/jobs").willReturn(ok("[]").withFixedDelay(50)));
        PoliteClient guest = guest("at-once", "2");
        List<Uni<Fetched>> all = IntStream.range(0, 6)
                .mapToObj(i -> guest.send(guest.request(address("/jobs"), null)))
                .toList();
        long begun = System.nanoTime();
        await(Uni.join().all(all).andFailFast());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void pagesThatTheSiteKeepsFromProgramsAreNotRead() {
        SERVER.stubFor(get("/robots.txt")
                .willReturn(ok("User-agent: *\nDisallow: /private\nSitemap: https://acme.example/map.xml\n")
                        .withHeader("Content-Type", "text/plain")));
        SERVER.stubFor(get("/careers").willReturn(ok("open")));
        PoliteClient guest = guest();
        assertThat(await(guest.page(guest.request(address("/careers"), null))).text())
                .isEqualTo("open");
        DomainException refused = catchThrowableOfType(
                DomainException.class, () -> await(guest.page(guest.request(address("/private/jobs"), null))));
        assertThat(refused).hasMessageContaining("robots.txt asks programs not to read it");
        assertThat(await(guest.siteMaps(address("/")))).containsExactly("https://acme.example/map.xml");
        SERVER.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
    }

    @Test
    void aSiteWithoutRobotsFileMayBeRead() {
        SERVER.stubFor(get("/robots.txt").willReturn(notFound()));
        SERVER.stubFor(get("/careers").willReturn(ok("open")));
        PoliteClient guest = guest();
        assertThat(await(guest.page(guest.request(address("/careers"), null))).text())
                .isEqualTo("open");
    }

    @Test
    void everyRequestSaysWhoAsksAndWhoAnswersForIt() {
        SERVER.stubFor(get("/jobs").willReturn(ok("[]")));
        send(guest("contact", "jobs@example.com"), "/jobs");
        SERVER.verify(getRequestedFor(urlEqualTo("/jobs"))
                .withHeader("User-Agent", matching("Tailorbird/.*; jobs@example\\.com\\)")));
    }

    @Test
    void textIsReadInTheEncodingThatFits() {
        assertThat(text("application/json; charset=utf-8", "Köln", StandardCharsets.ISO_8859_1))
                .isEqualTo("Köln");
        assertThat(text(
                        "text/xml",
                        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a>Köln</a>",
                        StandardCharsets.ISO_8859_1))
                .contains("Köln");
        assertThat(text("text/html; charset=iso-8859-1", "Köln", StandardCharsets.ISO_8859_1))
                .isEqualTo("Köln");
        assertThat(text("application/json", "\uFEFF[\"Köln\"]", StandardCharsets.UTF_8))
                .isEqualTo("[\"Köln\"]");
        assertThat(text("application/json", "\uFEFF[\"Köln\"]", StandardCharsets.UTF_16LE))
                .isEqualTo("[\"Köln\"]");
    }

    private static String text(String type, String body, java.nio.charset.Charset charset) {
        return new Fetched(URI.create("https://board.example"), type, body.getBytes(charset)).text();
    }

    /** One answer after the other, the last one for good. */
    private static void answers(String path, ResponseDefinitionBuilder... answers) {
        for (int i = 0; i < answers.length; i++)
            SERVER.stubFor(get(path)
                    .inScenario(path)
                    .whenScenarioStateIs(i == 0 ? "Started" : "answer " + i)
                    .willSetStateTo("answer " + Math.min(i + 1, answers.length - 1))
                    .willReturn(answers[i]));
    }

    private static PoliteClient guest(String... settings) {
        Map<String, String> map = new java.util.HashMap<>();
        for (int i = 0; i < settings.length; i += 2) map.put(settings[i], settings[i + 1]);
        return AGuest.of(VERTX, "127.0.0.1:" + SERVER.port(), map);
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + SERVER.port() + path);
    }

    private static Fetched send(PoliteClient guest, String path) {
        return await(guest.send(guest.request(address(path), null)));
    }

    private static DomainException problem(PoliteClient guest, String path) {
        return catchThrowableOfType(DomainException.class, () -> send(guest, path));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(30));
    }
}
