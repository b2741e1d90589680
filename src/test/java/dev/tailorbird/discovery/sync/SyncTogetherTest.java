package dev.tailorbird.discovery.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.ACompany;
import dev.tailorbird.testing.ASync;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.AtOnce;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs that meet. */
@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
class SyncTogetherTest {
    private static final String BOARD = "/v0/postings/acme";
    private static final int SLOWLY = 1500;

    @Inject
    DataSource data;

    private AnAccount me;
    private ACompany acme;

    @BeforeEach
    void aChosenCompany() throws Exception {
        me = AnAccount.registered();
        acme = ACompany.on(data, "LEVER", Map.of("board", "acme")).chosenBy(me);
        ABoard.server()
                .stubFor(get(urlPathEqualTo(acme.path(BOARD)))
                        .willReturn(okJson("[]").withFixedDelay(SLOWLY)));
    }

    @Test
    void requestsWithOneKeyAtTheSameInstantAreGivenTheSameRun() throws Exception {
        Callable<String> asked = () -> me.request()
                .header("Idempotency-Key", "at-once")
                .body(Map.of())
                .post("/api/v1/sync-runs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        assertThat(new HashSet<>(AtOnce.all(asked, asked, asked, asked, asked, asked)))
                .hasSize(1);
    }

    @Test
    void aRunWithOtherWordsReadsTheBoardAgainAfterTheOneUnderWay() throws Exception {
        String first = underWay(Map.of());
        assertThat(ASync.followed(me, Map.of("keywords", "cook")).getMap("tasks[0]"))
                .containsEntry("state", "DONE");
        ABoard.server().verify(2, getRequestedFor(urlPathEqualTo(acme.path(BOARD))));
        assertThat(acme.texts("select state from sync_task where company_id = ?"))
                .containsExactly("DONE", "DONE");
        assertThat(run(first)).isEqualTo("DONE");
    }

    @Test
    void aRunWithTheSameWordsJoinsTheOneUnderWay() throws Exception {
        underWay(Map.of("keywords", "cook"));
        ASync.followed(me, Map.of("keywords", "cook"));
        ABoard.server().verify(1, getRequestedFor(urlPathEqualTo(acme.path(BOARD))));
    }

    @Test
    void runsThatWaitWaitTogether() throws Exception {
        underWay(Map.of());
        me.request().body(Map.of("keywords", "cook")).post("/api/v1/sync-runs");
        ASync.followed(me, Map.of("keywords", "waiter"));
        assertThat(acme.texts("select count(*) from sync_task where company_id = ?"))
                .containsExactly("2");
    }

    /** The id of a run whose board has been asked and has not answered yet. */
    private String underWay(Map<String, String> asked) throws Exception {
        String id = me.request().body(asked).post("/api/v1/sync-runs").path("id");
        while (!List.of("RUNNING")
                .equals(acme.texts("select state from sync_task where company_id = ? and open_company is not null")))
            Thread.onSpinWait();
        return id;
    }

    private String run(String id) {
        return me.request().get("/api/v1/sync-runs/" + id).path("state");
    }
}
