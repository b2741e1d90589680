package dev.tailorbird.bench;

import dev.tailorbird.discovery.Platform;
import dev.tailorbird.discovery.board.Found;
import dev.tailorbird.discovery.ingest.BoardKey;
import dev.tailorbird.discovery.ingest.Ingest;
import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.ACompany;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Ingest of generated postings beside a bare multi-row insert of the same rows into the same tables: portion by portion in
 * turn, so that both meet tables of the same size. Then the same postings again, unchanged. Only the time of either is
 * counted, not that of making postings. Run by bench/ingest.sh.
 */
@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
class IngestBench {
    private static final int LISTINGS = Integer.getInteger("bench.listings", 100_000);
    private static final int PORTION = 250;
    private static final int WARM = 8;

    @Inject
    Ingest ingest;

    @Inject
    DataSource data;

    @Test
    void ingest() throws Exception {
        ACompany company = ACompany.on(data, "LEVER", Map.of("board", "acme"));
        ACompany other = ACompany.on(data, "LEVER", Map.of("board", "bare"));
        BoardKey board = new BoardKey(company.id(), "Acme", Platform.LEVER);
        Instant first = Instant.now().truncatedTo(ChronoUnit.MICROS);
        int portions = LISTINGS / PORTION;
        try (BareInsert bare = new BareInsert(data, company.id(), other.id())) {
            long ours = 0;
            long peer = 0;
            for (int i = -WARM; i < portions; i++) {
                List<Found> portion = portion(i);
                long took = time(() -> read(board, first, portion));
                long bareTook =
                        bare.copy(portion.stream().map(Found::externalId).toList());
                if (i < 0) continue;
                ours += took;
                peer += bareTook;
                if ((i + 1) % Math.max(1, portions / 5) == 0) print("so far", (i + 1) * PORTION, ours, peer);
            }
            print("all", portions * PORTION, ours, peer);
            Instant second = first.plusSeconds(3600);
            long again = 0;
            for (int i = 0; i < portions; i++) {
                List<Found> portion = portion(i);
                again += time(() -> read(board, second, portion));
            }
            System.out.printf(
                    Locale.ROOT,
                    "unchanged again: %,d rows/s, %.1f times as fast as the first time%n",
                    portions * PORTION * 1_000_000_000L / again,
                    (double) ours / again);
        }
    }

    private static void print(String what, int rows, long ours, long peer) {
        System.out.printf(
                Locale.ROOT,
                "%-7s %,9d listings: ingest %,6d rows/s, bare insert %,6d rows/s, ratio %.2f%n",
                what,
                rows,
                rows * 1_000_000_000L / ours,
                rows * 1_000_000_000L / peer,
                (double) peer / ours);
    }

    private Uni<?> read(BoardKey board, Instant mark, List<Found> portion) {
        return ingest.sift(board, mark, portion).chain(sifted -> ingest.store(board, mark, sifted.fresh()));
    }

    private static long time(Supplier<Uni<?>> work) throws Exception {
        long begun = System.nanoTime();
        try {
            VertxContextSupport.subscribeAndAwait(() -> work.get().replaceWithVoid());
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - begun;
    }

    private static List<Found> portion(int number) {
        return IntStream.range(0, PORTION)
                .mapToObj(i -> APostingText.found((number + WARM) * PORTION + i))
                .toList();
    }
}
