package dev.tailorbird.platform.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailorbird.platform.data.Sql;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs outbox rows through db-scheduler, whose tables live in the same database: several servers share the work, and
 * what a killed one left is picked up by the next after four missed heartbeats.
 */
@ApplicationScoped
class Worker {
    static final String TASK = "outbox";
    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final int ATTEMPTS = 3;

    private final Pool pool;
    private final Instance<WorkHandler> handlers;
    private final CustomTask<Void> task;
    private final Scheduler scheduler;

    Worker(
            DataSource dataSource,
            Pool pool,
            Instance<WorkHandler> handlers,
            @ConfigProperty(name = "tailorbird.work.threads", defaultValue = "6") int threads,
            @ConfigProperty(name = "tailorbird.work.polling", defaultValue = "2s") Duration polling) {
        this.pool = pool;
        this.handlers = handlers;
        this.task = Tasks.custom(TaskDescriptor.of(TASK))
                .onFailure(retryThenGiveUp())
                .execute((instance, context) -> run(UUID.fromString(instance.getId()), context));
        this.scheduler = Scheduler.create(dataSource, task)
                .jdbcCustomization(new MySQL8JdbcCustomization(true))
                .threads(threads)
                .pollingInterval(polling)
                .enablePriority()
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /** Makes one task of the row, however many servers try. */
    void schedule(UUID outboxId, String kind) {
        boolean patient = handlers.stream().anyMatch(h -> h.kind().equals(kind) && h.isPatient());
        scheduler.scheduleIfNotExists(
                new TaskInstance.Builder<Void>(TASK, outboxId.toString())
                        .priority(patient ? Priority.LOW : Priority.MEDIUM)
                        .build(),
                Instant.now());
    }

    void pollNow() {
        scheduler.triggerCheckForDueExecutions();
    }

    private CompletionHandler<Void> run(UUID outboxId, ExecutionContext context) {
        row(outboxId).ifPresent(row -> {
            await(() -> handler(row.kind).handle(row.subjectId));
            await(() -> delete(outboxId));
        });
        return (complete, operations) -> operations.remove();
    }

    private FailureHandler<Void> retryThenGiveUp() {
        return (complete, operations) -> {
            Throwable cause = cause(complete);
            LOG.warnf(
                    cause,
                    "Work %s failed",
                    complete.getExecution().taskInstance.getId());
            int failures = complete.getExecution().consecutiveFailures + 1;
            if (failures < ATTEMPTS) retryLater(complete, operations, failures);
            else giveUp(UUID.fromString(complete.getExecution().taskInstance.getId()), cause, operations);
        };
    }

    private static void retryLater(ExecutionComplete complete, ExecutionOperations<Void> operations, int failures) {
        operations.reschedule(complete, Instant.now().plus(Duration.ofSeconds(2L << failures)));
    }

    private void giveUp(UUID outboxId, @Nullable Throwable cause, ExecutionOperations<Void> operations) {
        Throwable failure = cause == null ? new IllegalStateException("its server died while it ran") : cause;
        row(outboxId).ifPresent(row -> {
            await(() -> handler(row.kind).gaveUp(row.subjectId, failure));
            await(() -> delete(outboxId));
        });
        operations.remove();
    }

    private static @Nullable Throwable cause(ExecutionComplete complete) {
        return complete.getCause().orElse(null);
    }

    private WorkHandler handler(String kind) {
        return handlers.stream()
                .filter(h -> h.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No handler for work of kind " + kind));
    }

    private record Work(String kind, UUID subjectId) {}

    private Optional<Work> row(UUID id) {
        return await(() -> Sql.run(pool, "select kind, subject_id from outbox where id = ?", id)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> new Work(row.getString(0), Sql.uuid(row, 1)))));
    }

    private Uni<Void> delete(UUID id) {
        return Sql.run(pool, "delete from outbox where id = ?", id).replaceWithVoid();
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
