package dev.tailorbird.geo;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.tailorbird.platform.fetch.AddressGuard;
import dev.tailorbird.platform.fetch.GuardedClient;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapboxTest {
    private static final String TOKEN = "pk.test-5f2c-secret";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private final Vertx vertx = Vertx.vertx();

    @BeforeEach
    void start() {
        server.start();
        geocoding("Mill Lane 4, Leeds", -1.54321, 53.79876);
        geocoding("York", -1.0827, 53.96);
        geocoding("Leeds, UK", -1.55, 53.8);
    }

    @AfterEach
    void stop() {
        server.stop();
        vertx.close();
    }

    @Test
    void aCommuteIsGeocodedAndRouted() {
        server.stubFor(get(urlPathEqualTo("/directions-matrix/v1/mapbox/cycling/-1.54321,53.79876;-1.08270,53.96000"))
                .withQueryParam("annotations", equalTo("duration,distance"))
                .withQueryParam("sources", equalTo("0"))
                .withQueryParam("destinations", equalTo("1"))
                .willReturn(okJson("""
                                        {"code":"Ok","durations":[[7201.4]],"distances":[[39456.2]],
                                         "sources":[{"distance":3.1,"name":"Mill Lane","location":[-1.5432,53.7987]}],
                                         "destinations":[{"distance":1.2,"name":"","location":[-1.0827,53.96]}]}""")));
        Commute commute = await(service().commute("Mill Lane 4, Leeds", "York", CommuteMode.CYCLE));
        assertThat(commute.minutes()).isEqualTo(121);
        assertThat(commute.kilometres()).isEqualTo(39.5);
        assertThat(commute.source()).isEqualTo(RouteSource.MAPBOX);
        server.verify(getRequestedFor(urlPathEqualTo("/search/geocode/v6/forward"))
                .withQueryParam("q", equalTo("York"))
                .withQueryParam("access_token", equalTo(TOKEN)));
    }

    @Test
    void withoutAWayTheEstimateSaysSo() {
        server.stubFor(get(urlPathMatching("/directions-matrix/.*"))
                .willReturn(okJson("{\"code\":\"Ok\",\"durations\":[[null]],\"distances\":[[null]]}")));
        Commute commute = await(service().commute("Leeds, UK", "York", CommuteMode.WALK));
        assertThat(commute.source()).isEqualTo(RouteSource.ESTIMATE);
        assertThat(commute.note()).contains("Mapbox knows no such way on foot");
    }

    @Test
    void aRefusedTokenOrTooManyRequestsEndInTheEstimateWithTheReason() {
        answers(401, "{\"message\":\"Not Authorized - Invalid Token\"}");
        Commute refused = await(service().commute("Leeds, UK", "York, UK", CommuteMode.DRIVE));
        assertThat(refused.source()).isEqualTo(RouteSource.ESTIMATE);
        assertThat(refused.note()).contains("check MAPBOX_TOKEN").doesNotContain(TOKEN);
        answers(429, "{\"message\":\"Too Many Requests\"}");
        assertThat(await(service().commute("Leeds, UK", "York, UK", CommuteMode.DRIVE))
                        .note())
                .contains("no more requests for now");
    }

    @Test
    void aSilentServiceIsNotWaitedFor() {
        server.resetAll();
        server.stubFor(get(urlPathMatching("/.*")).willReturn(okJson("{}").withFixedDelay(5_000)));
        Commute commute = await(service().commute("Leeds, UK", "York, UK", CommuteMode.DRIVE));
        assertThat(commute.note()).contains("did not answer in 1 seconds");
    }

    @Test
    void publicTransportIsEstimatedWithoutAsking() {
        Commute commute = await(service().commute("Leeds, UK", "York, UK", CommuteMode.TRANSIT));
        assertThat(commute.note()).contains("Mapbox knows no ways by public transport");
        assertThat(server.getAllServeEvents()).isEmpty();
    }

    @Test
    void anAreaComesAsItIs() {
        server.stubFor(get(urlPathEqualTo("/isochrone/v1/mapbox/driving/-1.08270,53.96000"))
                .withQueryParam("contours_minutes", equalTo("30"))
                .withQueryParam("polygons", equalTo("true"))
                .willReturn(okJson("""
                                {"type":"FeatureCollection","features":[{"type":"Feature",
                                 "properties":{"contour":30,"metric":"time","color":"#bf4040","opacity":0.33,
                                  "fill":"#bf4040","fill-opacity":0.33,"fillColor":"#bf4040","fillOpacity":0.33},
                                 "geometry":{"type":"Polygon","coordinates":[[[-1.2,53.9],[-1.0,53.9],[-1.0,54.0],[-1.2,53.9]]]}}]}""")));
        Isochrone area = await(service().isochrone("York", 30, CommuteMode.DRIVE));
        assertThat(area.source()).isEqualTo(RouteSource.MAPBOX);
        assertThat(area.geojson()).containsEntry("type", "FeatureCollection").containsKey("features");
    }

    @Test
    void anAreaThatCannotBeHadIsAProblem() {
        answers(401, "{\"message\":\"Not Authorized - Invalid Token\"}");
        assertThat(problem(() -> await(service().isochrone("York", 30, CommuteMode.DRIVE)))
                        .code())
                .isEqualTo(ProblemCode.MAP_UNREACHABLE);
        answers(429, "{\"message\":\"Too Many Requests\"}");
        DomainException busy = problem(() -> await(service().isochrone("York", 30, CommuteMode.DRIVE)));
        assertThat(busy.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
        assertThat(busy.toString()).doesNotContain(TOKEN);
    }

    @Test
    void whatNeitherKnowsNamesItsField() {
        server.resetAll();
        server.stubFor(get(urlPathMatching("/search/.*"))
                .willReturn(okJson("{\"type\":\"FeatureCollection\",\"features\":[],\"attribution\":\"NOTICE\"}")));
        DomainException unknown = problem(() -> await(service().commute("York, UK", "Xqzvburg", CommuteMode.DRIVE)));
        assertThat(unknown.errors()).singleElement().satisfies(error -> assertThat(error.field())
                .isEqualTo("to"));
    }

    private void geocoding(String text, double longitude, double latitude) {
        server.stubFor(get(urlPathEqualTo("/search/geocode/v6/forward"))
                .withQueryParam("q", equalTo(text))
                .withQueryParam("limit", equalTo("1"))
                .willReturn(okJson("""
                        {"type":"FeatureCollection","features":[{"type":"Feature","id":"dXJuOm1ieA",
                          "geometry":{"type":"Point","coordinates":[%s,%s]},
                          "properties":{"mapbox_id":"dXJuOm1ieA","feature_type":"place","name":"%s",
                           "coordinates":{"longitude":%s,"latitude":%s},"place_formatted":"England, United Kingdom",
                           "context":{"region":{"name":"England"},"country":{"name":"United Kingdom","country_code":"GB"}}}}],
                         "attribution":"NOTICE"}""".formatted(longitude, latitude, text, longitude, latitude))));
    }

    private void answers(int status, String body) {
        server.resetAll();
        server.stubFor(get(urlPathMatching("/.*"))
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }

    private CommuteService service() {
        GuardedClient client = new GuardedClient(vertx, new AddressGuard(Set.of("127.0.0.1:" + server.port())));
        return new CommuteService(Gazetteer.standard(), new Mapbox(client, config()));
    }

    private MapConfig config() {
        return new MapConfig() {
            @Override
            public Optional<String> token() {
                return Optional.of(TOKEN);
            }

            @Override
            public String baseUrl() {
                return server.baseUrl().replace("localhost", "127.0.0.1");
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(1);
            }
        };
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(20));
    }

    private static DomainException problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(DomainException.class, call);
    }
}
