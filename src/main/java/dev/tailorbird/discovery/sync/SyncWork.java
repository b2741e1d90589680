package dev.tailorbird.discovery.sync;

import dev.tailorbird.discovery.Feeding;
import dev.tailorbird.discovery.board.Boards;
import dev.tailorbird.discovery.facts.FactsWork;
import dev.tailorbird.discovery.ingest.Ingest;
import dev.tailorbird.discovery.ingest.Settled;
import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.platform.work.Outbox;
import dev.tailorbird.platform.work.WorkHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one board. Every page is stored before the next is fetched, and a stored page is quickly passed over, so that a
 * task whose server was killed is simply done again under its old mark.
 */
@ApplicationScoped
class SyncWork implements WorkHandler {
    static final String KIND = "sync-board";
    private static final Duration KEPT_WHEN_GONE = Duration.ofDays(30);

    private final SyncTasks tasks;
    private final Completion completion;
    private final BoardClient client;
    private final BoardReader reader;
    private final Ingest ingest;
    private final Feeding feeding;
    private final Outbox outbox;
    private final Pool pool;

    SyncWork(
            SyncTasks tasks,
            Completion completion,
            BoardClient client,
            BoardReader reader,
            Ingest ingest,
            Feeding feeding,
            Outbox outbox,
            Pool pool) {
        this.tasks = tasks;
        this.completion = completion;
        this.client = client;
        this.reader = reader;
        this.ingest = ingest;
        this.feeding = feeding;
        this.outbox = outbox;
        this.pool = pool;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isPatient() {
        return true;
    }

    @Override
    public Uni<Void> handle(UUID taskId) {
        return tasks.begin(taskId).chain(found -> found.map(this::run)
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    @Override
    public Uni<Void> gaveUp(UUID taskId, Throwable failure) {
        return end(taskId, TaskState.FAILED, 0, "The sync failed on our side. The server's log says why.");
    }

    private Uni<Void> run(OpenTask task) {
        if (!task.active()) return end(task.id(), TaskState.FAILED, 0, "The company is switched off.");
        return Boards.of(task.board().platform())
                .map(board -> completion
                        .of(task)
                        .map(complete -> new Reading(
                                complete, board, client.settings(task.board().platform(), complete.settings())))
                        .chain(reader::read)
                        .chain(this::finish))
                .orElseGet(() -> end(
                        task.id(),
                        TaskState.FAILED,
                        0,
                        task.board().platform().label() + " cannot be read by this version."));
    }

    private Uni<Void> finish(Reading reading) {
        OpenTask task = reading.task;
        return settled(reading)
                .call(settled -> feeding.feed(settled.gone()))
                .call(() -> ingest.expire(task.board().companyId(), task.mark().minus(KEPT_WHEN_GONE)))
                .chain(settled -> Sql.transaction(pool, connection -> end(
                                connection, task.id(), reading.state(), settled.stale(), reading.problem())
                        .call(() -> BoardAnswers.keep(connection, task.board().companyId(), reading.answer()))
                        .call(() -> readFacts(connection, task))));
    }

    private Uni<Settled> settled(Reading reading) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return reading.grace()
                .map(grace ->
                        ingest.settle(reading.task.board(), reading.task.mark().minus(grace), now))
                .orElseGet(() -> Uni.createFrom().item(new Settled(0, List.of())));
    }

    private Uni<Void> readFacts(SqlConnection connection, OpenTask task) {
        return SyncTasks.changes(connection, task.id())
                .chain(changes -> changes == 0
                        ? Uni.createFrom().voidItem()
                        : outbox.add(
                                connection, FactsWork.KIND, List.of(task.board().companyId())));
    }

    private Uni<Void> end(UUID taskId, TaskState state, int gone, @Nullable String problem) {
        return Sql.transaction(pool, connection -> end(connection, taskId, state, gone, problem));
    }

    private Uni<Void> end(SqlConnection connection, UUID taskId, TaskState state, int gone, @Nullable String problem) {
        return SyncTasks.end(connection, taskId, state, gone, problem)
                .chain(next -> outbox.add(connection, KIND, next));
    }
}
