package dev.tailorbird.tailoring;

import dev.tailorbird.ai.AccountModels;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.experience.ExperienceService;
import dev.tailorbird.jobs.JobService;
import dev.tailorbird.platform.data.Once;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.work.Outbox;
import dev.tailorbird.platform.work.Sweeper;
import dev.tailorbird.resume.TemplateService;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.NotFound;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The door to tailoring sessions: begins, shows, cancels and repeats them. {@link SessionWork} does the work. */
@ApplicationScoped
public class TailoringService {
    private final Sessions sessions;
    private final JobService jobs;
    private final ExperienceService experience;
    private final AccountModels models;
    private final TemplateService templates;
    private final Snapshots snapshots;
    private final Outbox outbox;
    private final Sweeper sweeper;

    TailoringService(
            Sessions sessions,
            JobService jobs,
            ExperienceService experience,
            AccountModels models,
            TemplateService templates,
            Snapshots snapshots,
            Outbox outbox,
            Sweeper sweeper) {
        this.sessions = sessions;
        this.jobs = jobs;
        this.experience = experience;
        this.models = models;
        this.templates = templates;
        this.snapshots = snapshots;
        this.outbox = outbox;
        this.sweeper = sweeper;
    }

    /** @param idempotencyKey a repeated creation with the same key gives the session that the first one made */
    public Uni<TailoringSession> create(UUID accountId, NewSession asked, @Nullable String idempotencyKey) {
        String key = idempotencyKey == null || idempotencyKey.isBlank() ? null : idempotencyKey;
        return requireSense(accountId, asked.parametersOrStandard(), asked.engineOrAuto())
                .chain(() -> Once.made(() -> known(accountId, key), () -> begin(accountId, asked, key)));
    }

    @WithSession
    public Uni<TailoringSession> get(UUID accountId, UUID id) {
        return sessions.shown(accountId, id)
                .map(found -> found.orElseThrow(() -> new NotFound("tailoring session")))
                .chain(this::withQueue);
    }

    @WithSession
    public Uni<TailoringResult> result(UUID accountId, UUID id) {
        return require(accountId, id).map(row -> Optional.ofNullable(row.result).orElseThrow(() -> noResult(row)));
    }

    /** What it did, step by step, also while it runs and when it failed. */
    @WithSession
    public Uni<SessionLog> log(UUID accountId, UUID id) {
        return require(accountId, id).map(SessionRow::log);
    }

    /** A session that was completed before snapshots were kept is taken as of today. */
    public Uni<Tailored> tailored(UUID accountId, UUID id) {
        return Panache.withSession(() -> require(accountId, id)).chain(row -> {
            TailoringResult result = row.result;
            UUID resumeId = row.resumeId;
            Instant finishedAt = row.finishedAt;
            if (result == null || resumeId == null || finishedAt == null) throw noResult(row);
            Uni<TailoringInput> input =
                    row.input == null ? snapshots.of(row) : Uni.createFrom().item(row.input);
            return input.map(snapshot -> new Tailored(snapshot, result, resumeId, finishedAt));
        });
    }

    @WithSession
    public Uni<Page<TailoringSession>> list(UUID accountId, @Nullable UUID jobId, Cursor after, int limit) {
        return sessions.page(accountId, jobId, after, limit)
                .map(found -> Page.of(found, limit, session -> new Cursor(session.createdAt(), session.id())));
    }

    /** Ends a session that is not final; a step that is running finishes and is thrown away. */
    public Uni<TailoringSession> cancel(UUID accountId, UUID id) {
        return changed(accountId, id, row -> {
            if (row.state.isFinal()) throw notPossible(row, "Only a waiting or running session can be cancelled.");
            row.cancel();
        });
    }

    /** Begins a failed or cancelled session again, where it stopped. */
    public Uni<TailoringSession> retry(UUID accountId, UUID id) {
        return Panache.withTransaction(() -> require(accountId, id)
                        .invoke(TailoringService::reopen)
                        .call(row -> outbox.add(SessionWork.KIND, row.id))
                        .call(sessions::flush))
                .call(sweeper::ring)
                .map(TailoringSession::of);
    }

    private Uni<TailoringSession> begin(UUID accountId, NewSession asked, @Nullable String idempotencyKey) {
        return jobs.get(accountId, asked.jobId())
                .call(job -> requireExperience(accountId))
                .map(job -> SessionRow.waiting(
                        accountId, job.summary(), asked.engineOrAuto(), asked.parametersOrStandard(), Instant.now()))
                .invoke(row -> row.idempotencyKey = idempotencyKey)
                .chain(row -> Panache.withTransaction(
                        () -> sessions.persist(row).call(saved -> outbox.add(SessionWork.KIND, saved.id))))
                .call(sweeper::ring)
                .map(TailoringSession::of);
    }

    private Uni<Void> requireExperience(UUID accountId) {
        return experience
                .of(accountId)
                .invoke(all -> {
                    if (all.isEmpty())
                        throw new DomainException(
                                ProblemCode.NOT_FOUND, "There is no resume yet: create or import one first.");
                })
                .replaceWithVoid();
    }

    /** Whether the account could tailor like this, before anything is stored. */
    Uni<Void> check(UUID accountId, @Nullable TailoringParameters parameters, @Nullable Engine engine) {
        return requireSense(
                        accountId,
                        Objects.requireNonNullElse(parameters, TailoringParameters.STANDARD),
                        Objects.requireNonNullElse(engine, Engine.AUTO))
                .chain(() -> requireExperience(accountId));
    }

    private Uni<Void> requireTemplate(UUID accountId, TailoringParameters asked) {
        return templates
                .options(accountId, asked.template(), asked.pageSize(), asked.pages())
                .map(found -> found.orElseThrow(() -> invalid(List.of(TailoringParameters.UNKNOWN_TEMPLATE))))
                .replaceWithVoid();
    }

    private Uni<Void> requireSense(UUID accountId, TailoringParameters parameters, Engine engine) {
        List<FieldError> problems = parameters.problems();
        if (!problems.isEmpty()) throw invalid(problems);
        Uni<Void> template = requireTemplate(accountId, parameters);
        return engine == Engine.MODEL ? template.chain(() -> models.require(accountId)) : template;
    }

    private static DomainException invalid(List<FieldError> problems) {
        return new DomainException(
                ProblemCode.INVALID, "Correct the parameters and try again.", problems.toArray(FieldError[]::new));
    }

    private Uni<Optional<TailoringSession>> known(UUID accountId, @Nullable String key) {
        if (key == null) return Uni.createFrom().item(Optional.empty());
        return Panache.withSession(() -> sessions.byKey(accountId, key)).map(found -> found.map(TailoringSession::of));
    }

    private Uni<SessionRow> require(UUID accountId, UUID id) {
        return sessions.find(accountId, id).map(TailoringService::found);
    }

    private static SessionRow found(Optional<SessionRow> row) {
        return row.orElseThrow(() -> new NotFound("tailoring session"));
    }

    private static DomainException noResult(SessionRow row) {
        return new DomainException(
                ProblemCode.NOT_FOUND, "This session has no result: its state is " + row.state + ".");
    }

    private Uni<TailoringSession> withQueue(TailoringSession session) {
        return session.state() == SessionState.PENDING
                ? sessions.waitingBefore(session).map(session::after)
                : Uni.createFrom().item(session);
    }

    private Uni<TailoringSession> changed(UUID accountId, UUID id, Consumer<SessionRow> change) {
        return Panache.withTransaction(() -> sessions.lock(accountId, id)
                        .map(TailoringService::found)
                        .invoke(change)
                        .call(sessions::flush))
                .map(TailoringSession::of);
    }

    private static void reopen(SessionRow row) {
        if (row.state != SessionState.FAILED && row.state != SessionState.CANCELLED)
            throw notPossible(row, "Only a failed or cancelled session can be tried again.");
        row.state = SessionState.PENDING;
        row.problem = null;
        row.finishedAt = null;
    }

    private static DomainException notPossible(SessionRow row, String rule) {
        return new DomainException(ProblemCode.CONFLICT, rule + " This one is " + row.state + ".");
    }
}
