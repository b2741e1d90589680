package dev.tailorbird.bench;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import dev.tailorbird.discovery.board.Found;
import dev.tailorbird.shared.Json;
import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.ACompany;
import dev.tailorbird.testing.ASync;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A board of many pages, read over HTTP by a real sync: the heap that is in use after each tenth of it. */
@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
class LargeBoardBench {
    private static final int POSTINGS = Integer.getInteger("bench.board", 50_000);
    private static final int PAGE = 500;

    @Inject
    DataSource data;

    @Inject
    Vertx vertx;

    @Test
    void read() throws Exception {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(LargeBoardBench::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        try {
            AnAccount me = AnAccount.registered();
            ACompany company = ACompany.on(data, "ARBEITNOW", Map.of()).chosenBy(me);
            ABoard.server()
                    .stubFor(get(urlPathMatching(company.path("/.*")))
                            .willReturn(aResponse().proxiedFrom("http://127.0.0.1:" + server.actualPort())));
            long first = sync(me, company);
            long second = sync(me, company);
            System.out.printf(
                    Locale.ROOT,
                    "%,d postings in %.1f s, unchanged again in %.1f s: %.1f times as fast%n",
                    POSTINGS,
                    first / 1000.0,
                    second / 1000.0,
                    (double) first / second);
        } finally {
            server.close();
        }
    }

    private static long sync(AnAccount me, ACompany company) {
        JsonPath run = ASync.of(me, company);
        System.out.println(run.getMap("tasks[0]"));
        return run.getLong("tasks[0].millis");
    }

    private static void answer(HttpServerRequest request) {
        ABoard.server().resetRequests(); // it keeps answers too, which are not what is measured
        int page = Integer.parseInt(request.getParam("page", "1"));
        if (page % (POSTINGS / PAGE / 10) == 0) printHeap(page);
        List<Map<String, Object>> jobs = IntStream.range((page - 1) * PAGE, Math.min(POSTINGS, page * PAGE))
                .mapToObj(APostingText::found)
                .map(LargeBoardBench::job)
                .toList();
        String next = page * PAGE < POSTINGS ? "more" : null;
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("next", next);
        request.response().end(Json.write(Map.of("data", jobs, "links", links)));
    }

    private static Map<String, Object> job(Found found) {
        return Map.of(
                "slug", found.externalId(),
                "title", found.title(),
                "url", found.url(),
                "company_name", String.valueOf(found.company()),
                "location", found.locations().get(0),
                "created_at", 1_700_000_000L,
                "description", String.valueOf(found.html()));
    }

    private static void printHeap(int page) {
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "page %4d: %d MB of heap in use%n",
                page,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }
}
