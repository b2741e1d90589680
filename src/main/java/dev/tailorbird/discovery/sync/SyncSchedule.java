package dev.tailorbird.discovery.sync;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Rings the bell; what follows is durable work. */
@ApplicationScoped
class SyncSchedule {
    private final SyncService syncs;

    SyncSchedule(SyncService syncs) {
        this.syncs = syncs;
    }

    /** Every hour, not on the hour: then everybody asks. */
    @Scheduled(
            cron = "${tailorbird.sync.schedule:0 23 * * * ?}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> ring() {
        return syncs.hourly();
    }
}
