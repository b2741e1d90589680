package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Engine;
import dev.tailorbird.jobs.JobService;
import dev.tailorbird.jobs.JobSummary;
import dev.tailorbird.platform.data.Once;
import dev.tailorbird.platform.work.Outbox;
import dev.tailorbird.platform.work.Sweeper;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.NotFound;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tailors for many jobs at once: a session for each, begun together or not at all. */
@ApplicationScoped
class BatchService {
    private final Sessions sessions;
    private final TailoringService tailoring;
    private final JobService jobs;
    private final Outbox outbox;
    private final Sweeper sweeper;

    BatchService(Sessions sessions, TailoringService tailoring, JobService jobs, Outbox outbox, Sweeper sweeper) {
        this.sessions = sessions;
        this.tailoring = tailoring;
        this.jobs = jobs;
        this.outbox = outbox;
        this.sweeper = sweeper;
    }

    /** @param idempotencyKey a repeated creation with the same key gives the batch that the first one made */
    Uni<TailoringBatch> create(UUID accountId, NewBatch asked, @Nullable String idempotencyKey) {
        UUID id = idempotencyKey == null || idempotencyKey.isBlank()
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((accountId + " " + idempotencyKey).getBytes(StandardCharsets.UTF_8));
        return tailoring
                .check(accountId, asked.parameters(), asked.engine())
                .chain(() -> Once.made(() -> known(accountId, id), () -> begin(accountId, id, asked)));
    }

    @WithSession
    Uni<TailoringBatch> get(UUID accountId, UUID id) {
        return sessions.batch(accountId, id).map(rows -> TailoringBatch.of(id, some(rows)));
    }

    /** Ends every session of it that is not final. */
    @WithTransaction
    Uni<TailoringBatch> cancel(UUID accountId, UUID id) {
        return sessions.lockBatch(accountId, id)
                .invoke(rows ->
                        some(rows).stream().filter(row -> !row.state.isFinal()).forEach(SessionRow::cancel))
                .call(sessions::flush)
                .map(rows -> TailoringBatch.of(id, rows));
    }

    private Uni<Optional<TailoringBatch>> known(UUID accountId, UUID id) {
        return Panache.withSession(() -> sessions.batch(accountId, id))
                .map(rows -> rows.isEmpty() ? Optional.empty() : Optional.of(TailoringBatch.of(id, rows)));
    }

    private Uni<TailoringBatch> begin(UUID accountId, UUID id, NewBatch asked) {
        List<UUID> ids = asked.jobIds().stream().distinct().toList();
        return jobs.summaries(accountId, ids)
                .map(found -> rows(accountId, id, asked, inOrder(ids, found)))
                .chain(rows -> Panache.withTransaction(() -> sessions.takeTurn(accountId)
                        .chain(() -> sessions.persist(rows))
                        .call(() -> Multi.createFrom()
                                .iterable(rows)
                                .onItem()
                                .transformToUniAndConcatenate(row -> outbox.add(SessionWork.KIND, row.id))
                                .collect()
                                .last())
                        .replaceWith(rows)))
                .call(sweeper::ring)
                .map(rows -> TailoringBatch.of(id, rows));
    }

    private static List<JobSummary> inOrder(List<UUID> ids, List<JobSummary> found) {
        Map<UUID, JobSummary> known = found.stream().collect(Collectors.toMap(JobSummary::id, Function.identity()));
        FieldError[] unknown = IntStream.range(0, ids.size())
                .filter(i -> !known.containsKey(ids.get(i)))
                .mapToObj(i -> new FieldError("jobIds[" + i + "]", "is none of your jobs"))
                .toArray(FieldError[]::new);
        if (unknown.length > 0)
            throw new DomainException(ProblemCode.INVALID, "Leave out the jobs that are gone, and try again.", unknown);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** Each begins a microsecond after the one before it, so that they keep their order in the queue. */
    private static List<SessionRow> rows(UUID accountId, UUID batchId, NewBatch asked, List<JobSummary> jobs) {
        Engine engine = Objects.requireNonNullElse(asked.engine(), Engine.AUTO);
        TailoringParameters parameters = Objects.requireNonNullElse(asked.parameters(), TailoringParameters.STANDARD);
        Instant now = Instant.now();
        List<SessionRow> rows = new ArrayList<>();
        for (JobSummary job : jobs) {
            SessionRow row = SessionRow.waiting(accountId, job, engine, parameters, now.plusNanos(rows.size() * 1000L));
            row.batchId = batchId;
            rows.add(row);
        }
        return rows;
    }

    private static List<SessionRow> some(List<SessionRow> rows) {
        if (rows.isEmpty()) throw new NotFound("batch");
        return rows;
    }
}
