package dev.tailorbird.discovery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.discovery.Platform;
import dev.tailorbird.discovery.board.Found;
import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.ACompany;
import dev.tailorbird.testing.AtOnce;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
class SameOpeningTest {
    private static final int OPENINGS = 100;

    @Inject
    DataSource data;

    @Inject
    Ingest ingest;

    @Test
    void twoBoardsThatShowNewOpeningsAtTheSameInstantMakeOneListingOfEach() throws Exception {
        String employer = "Sprout " + UUID.randomUUID();
        ACompany one = ACompany.on(data, "LEVER", Map.of("board", "one"));
        ACompany other = ACompany.on(data, "ASHBY", Map.of("board", "other"));
        List<Integer> added =
                AtOnce.all(() -> store(one, Platform.LEVER, employer), () -> store(other, Platform.ASHBY, employer));
        assertThat(added).containsExactly(OPENINGS, OPENINGS);
        for (ACompany board : List.of(one, other))
            assertThat(
                            board.texts(
                                    "select count(distinct o.listing_id) from listing_source s join listing_source o"
                                            + " on o.listing_id = s.listing_id and o.company_id <> s.company_id where s.company_id = ?"))
                    .containsExactly(Integer.toString(OPENINGS));
    }

    private int store(ACompany board, Platform platform, String employer) throws Exception {
        List<Incoming> postings = IntStream.range(0, OPENINGS)
                .mapToObj(i -> new Incoming(found(i, employer), Hash.of("posting " + i), null))
                .toList();
        try {
            return VertxContextSupport.subscribeAndAwait(() ->
                            ingest.store(new BoardKey(board.id(), board.name(), platform), Instant.now(), postings))
                    .added();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Found found(int number, String employer) {
        return new Found(
                "posting-" + number,
                "Cook of shift " + number,
                employer,
                List.of("Ulm"),
                null,
                null,
                null,
                null,
                null,
                "https://jobs.example/" + number,
                null,
                "<p>Come and cook.</p>");
    }
}
