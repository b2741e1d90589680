package dev.tailorbird.platform.work;

import dev.tailorbird.platform.Offload;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Hands outbox rows to the {@link Worker}: at once when a service rings, and every few seconds for what was missed. */
@ApplicationScoped
public class Sweeper {
    private static final int BATCH = 200;
    private static final String UNSCHEDULED = """
            select lower(hex(o.id)), o.kind from outbox o
            where not exists (select 1 from scheduled_tasks t
                              where t.task_name = 'outbox' and replace(t.task_instance, '-', '') = lower(hex(o.id)))
            order by o.created_at""";

    private final Worker worker;
    private final Offload offload;

    Sweeper(Worker worker, Offload offload) {
        this.worker = worker;
        this.offload = offload;
    }

    /** Called after the commit that added work, so that it starts now rather than at the next round. */
    public Uni<Void> ring() {
        return sweep();
    }

    @Scheduled(every = "${tailorbird.work.sweep:3s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return Panache.withSession(this::unscheduled).call(this::schedule).replaceWithVoid();
    }

    private record Waiting(UUID id, String kind) {}

    private Uni<List<Waiting>> unscheduled() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(UNSCHEDULED, Object[].class)
                        .setMaxResults(BATCH)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Waiting(uuid((String) row[0]), (String) row[1]))
                        .toList());
    }

    private Uni<Void> schedule(List<Waiting> rows) {
        if (rows.isEmpty()) return Uni.createFrom().voidItem();
        return offload.call(() -> {
                    rows.forEach(row -> worker.schedule(row.id, row.kind));
                    worker.pollNow();
                    return rows.size();
                })
                .replaceWithVoid();
    }

    private static UUID uuid(String hex) {
        return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
