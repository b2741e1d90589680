package dev.tailorbird.discovery;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.tailorbird.testing.AGuest;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workday addresses without the site's name, completed from what the site answers. */
class SiteFinderTest {
    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private static final Vertx VERTX = Vertx.vertx();
    private static final BoardAddress INCOMPLETE = BoardAddresses.read(
                    URI.create("https://acme.wd5.myworkdayjobs.com/"))
            .orElseThrow();

    private SiteFinder finder;

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
    void anEmptySite() {
        SERVER.resetAll();
        finder = new SiteFinder(
                AGuest.of(VERTX, "127.0.0.1:" + SERVER.port(), Map.of()),
                new Local("http://127.0.0.1:" + SERVER.port()));
    }

    @Test
    void theSiteMapsOfTheRobotsFileNameTheSites() {
        SERVER.stubFor(get("/robots.txt")
                .willReturn(ok("User-agent: *\nSitemap: https://acme.wd5.myworkdayjobs.com/Closed/siteMap.xml\n"
                        + "Sitemap: https://acme.wd5.myworkdayjobs.com/External_Careers/siteMap.xml\n")));
        isABoard("External_Careers");
        assertThat(complete().settings()).containsEntry("site", "External_Careers");
        assertThat(complete().missing()).isEmpty();
    }

    @Test
    void theFrontPageLeadsToTheSite() {
        SERVER.stubFor(get("/robots.txt").willReturn(notFound()));
        SERVER.stubFor(get("/").willReturn(temporaryRedirect("/en-US/Careers")));
        SERVER.stubFor(get("/en-US/Careers").willReturn(ok("<html></html>")));
        isABoard("Careers");
        assertThat(complete().settings()).containsEntry("site", "Careers");
    }

    @Test
    void theFrontPageNamesTheSite() {
        SERVER.stubFor(get("/robots.txt").willReturn(notFound()));
        SERVER.stubFor(
                get("/").willReturn(ok("<script>window.workday = {tenant: \"acme\", siteId: \"Jobs\"}</script>")));
        isABoard("Jobs");
        assertThat(complete().settings()).containsEntry("site", "Jobs");
    }

    @Test
    void aSiteThatSaysNothingLeavesItMissing() {
        SERVER.stubFor(get("/robots.txt").willReturn(notFound()));
        SERVER.stubFor(get("/").willReturn(ok("<html>Community</html>")));
        assertThat(complete()).isEqualTo(INCOMPLETE);
        assertThat(INCOMPLETE.missing()).containsExactly("site");
    }

    private BoardAddress complete() {
        return finder.complete(INCOMPLETE).await().atMost(Duration.ofSeconds(20));
    }

    private static void isABoard(String site) {
        SERVER.stubFor(
                post("/wday/cxs/acme/" + site + "/jobs").willReturn(okJson("{\"total\": 0, \"jobPostings\": []}")));
    }

    private record Local(String workday) implements DiscoveryConfig {
        @Override
        public Map<String, String> base() {
            return Map.of("workday", workday);
        }

        @Override
        public Adzuna adzuna() {
            return new Adzuna() {
                @Override
                public Optional<String> id() {
                    return Optional.empty();
                }

                @Override
                public Optional<String> key() {
                    return Optional.empty();
                }
            };
        }
    }
}
