package dev.tailorbird.platform.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GuardedClientTest {
    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private static final Vertx VERTX = Vertx.vertx();
    private static GuardedClient client;

    @BeforeAll
    static void start() {
        SERVER.start();
        client = new GuardedClient(VERTX, new AddressGuard(Set.of("127.0.0.1:" + SERVER.port())));
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
        VERTX.close();
    }

    @Test
    void aRedirectIsFollowedToItsEnd() {
        SERVER.stubFor(get(urlEqualTo("/old")).willReturn(temporaryRedirect("/new?a=1")));
        SERVER.stubFor(get(urlEqualTo("/new?a=1")).willReturn(ok("hello").withHeader("Content-Type", "Text/HTML")));
        Fetched page = fetch("/old");
        assertEquals("hello", new String(page.body(), StandardCharsets.UTF_8));
        assertEquals("text/html", page.contentType());
        assertTrue(page.uri().toString().endsWith("/new?a=1"));
    }

    @Test
    void aRedirectIntoAPrivateNetworkIsRefused() {
        SERVER.stubFor(get(urlEqualTo("/trap")).willReturn(temporaryRedirect("http://169.254.169.254/latest")));
        assertEquals(ProblemCode.ADDRESS_REFUSED, problem("/trap").code());
    }

    @Test
    void redirectsInCirclesEnd() {
        SERVER.stubFor(get(urlEqualTo("/circle")).willReturn(temporaryRedirect("/circle")));
        assertTrue(problem("/circle").detail().contains("circles"));
    }

    @Test
    void aPageThatIsTooLargeIsCutOff() {
        SERVER.stubFor(get(urlEqualTo("/large")).willReturn(aResponse().withBody(new byte[6 * 1024 * 1024])));
        assertTrue(problem("/large").detail().contains("larger than 5 MB"));
    }

    @Test
    void anErrorAnswerAndADeadHostSayWhatToDo() {
        SERVER.stubFor(get(urlEqualTo("/gone")).willReturn(aResponse().withStatus(410)));
        assertTrue(problem("/gone").detail().contains("it answered 410"));
        assertTrue(problem("/gone").detail().contains("paste the posting's text"));
        GuardedClient other = new GuardedClient(VERTX, new AddressGuard(Set.of("127.0.0.1:1")));
        DomainException dead = assertThrows(
                DomainException.class,
                () -> other.get("http://127.0.0.1:1/").await().indefinitely());
        assertEquals(ProblemCode.SOURCE_UNREACHABLE, dead.code());
    }

    private static Fetched fetch(String path) {
        return client.get(SERVER.baseUrl().replace("localhost", "127.0.0.1") + path)
                .await()
                .indefinitely();
    }

    private static DomainException problem(String path) {
        return assertThrows(DomainException.class, () -> fetch(path));
    }
}
