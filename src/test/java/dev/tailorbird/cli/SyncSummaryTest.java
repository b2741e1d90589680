package dev.tailorbird.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.discovery.sync.RunState;
import dev.tailorbird.discovery.sync.SyncOrigin;
import dev.tailorbird.discovery.sync.SyncRunView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SyncSummaryTest {
    @Test
    void oneIsNotSpokenOfAsMany() {
        assertThat(SyncApplication.summary(run(1, 1, 1)))
                .isEqualTo("1 company: 1 posting, 2 new, 3 changed, 4 gone; 1 company with problems.");
        assertThat(SyncApplication.summary(run(2, 0, 0)))
                .isEqualTo("2 companies: 0 postings, 2 new, 3 changed, 4 gone; 0 companies with problems.");
    }

    private static SyncRunView run(int companies, int fetched, int failed) {
        return new SyncRunView(
                UUID.randomUUID(),
                1,
                RunState.DONE,
                SyncOrigin.COMMAND,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                new SyncRunView.Progress(companies, companies),
                new SyncRunView.Totals(fetched, 2, 3, 4, failed),
                List.of());
    }
}
