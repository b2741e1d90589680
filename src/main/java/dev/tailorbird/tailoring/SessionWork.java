package dev.tailorbird.tailoring;

import dev.tailorbird.ai.AccountModels;
import dev.tailorbird.ai.Embedder;
import dev.tailorbird.ai.LedgerService;
import dev.tailorbird.ai.ModelCall;
import dev.tailorbird.ai.ModelFailed;
import dev.tailorbird.experience.ExperienceService;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.work.WorkHandler;
import dev.tailorbird.resume.NewResume;
import dev.tailorbird.resume.RenderOptions;
import dev.tailorbird.resume.ResumeService;
import dev.tailorbird.resume.TemplateService;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.Problem;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a session step by step: load, work with no transaction open, save, and so on. Every step's outcome is saved
 * before the next begins, so a session whose server was killed goes on where it was.
 */
@ApplicationScoped
class SessionWork implements WorkHandler {
    static final String KIND = "tailoring-session";

    private final Sessions sessions;
    private final TailoringEngine engine;
    private final Snapshots snapshots;
    private final ExperienceService experience;
    private final ResumeService resumes;
    private final TemplateService templates;
    private final LedgerService ledger;
    private final Embedder embedder;
    private final AccountModels models;
    private final Offload offload;

    SessionWork(
            Sessions sessions,
            TailoringEngine engine,
            Snapshots snapshots,
            ExperienceService experience,
            ResumeService resumes,
            TemplateService templates,
            LedgerService ledger,
            Embedder embedder,
            AccountModels models,
            Offload offload) {
        this.sessions = sessions;
        this.engine = engine;
        this.snapshots = snapshots;
        this.experience = experience;
        this.resumes = resumes;
        this.templates = templates;
        this.ledger = ledger;
        this.embedder = embedder;
        this.models = models;
        this.offload = offload;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> handle(UUID sessionId) {
        return load(sessionId)
                .chain(found -> found.filter(row -> !row.state.isFinal())
                        .map(this::step)
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .onFailure(DomainException.class)
                .recoverWithUni(e -> fail(sessionId, (DomainException) e));
    }

    @Override
    public Uni<Void> gaveUp(UUID sessionId, Throwable failure) {
        return fail(
                sessionId,
                new DomainException(
                        ProblemCode.INTERNAL,
                        "The session failed three times. Try it again, or look into the server's log."));
    }

    /** One step, then the rest. */
    private Uni<Void> step(SessionRow row) {
        if (row.work == null) return begin(row).chain(() -> handle(row.id));
        if (row.work.done()) return finish(row, row.work);
        return advance(row, row.work).chain(() -> handle(row.id));
    }

    private Uni<Boolean> begin(SessionRow row) {
        return snapshots
                .of(row)
                .call(input -> experience.vectors(row.accountId).invoke(embedder::remember))
                .chain(input -> offload.call(() -> engine.start(input)))
                .chain(state -> save(row.id, r -> {
                    r.work = state;
                    r.state = SessionState.RUNNING;
                    r.startedAt = r.startedAt == null ? Instant.now() : r.startedAt;
                    show(r, state, null, 0);
                }));
    }

    private Uni<Boolean> advance(SessionRow row, TailoringState before) {
        long began = System.nanoTime();
        int known = before.calls().size();
        return models.call(row.accountId, () -> engine.next(before))
                .onFailure(ModelFailed.class)
                .call(e -> ledger.record(row.accountId, ((ModelFailed) e).calls()))
                .call(after -> ledger.record(
                        row.accountId,
                        after.calls().subList(known, after.calls().size())))
                .chain(after -> save(row.id, r -> {
                    long millis = (System.nanoTime() - began) / 1_000_000;
                    r.work = after;
                    r.state = SessionState.RUNNING;
                    r.log = r.log().after(before, after, millis);
                    show(r, after, before.step(), millis);
                }));
    }

    /** The resume takes the session's own id, so that finishing twice stores it once. */
    private Uni<Void> finish(SessionRow row, TailoringState done) {
        TailoringResult result = done.result();
        return options(row).chain(options -> finish(row, done, result, options));
    }

    /** A template that was deleted meanwhile gives way to the plainest one. */
    private Uni<RenderOptions> options(SessionRow row) {
        TailoringParameters p = row.parameters;
        return templates
                .options(row.accountId, p.template(), p.pageSize(), p.pages())
                .map(found -> found.orElseGet(
                        () -> new RenderOptions(TailoringParameters.STANDARD.template(), p.pageSize(), p.pages())))
                .map(options -> options.printing(p.sections()));
    }

    private Uni<Void> finish(SessionRow row, TailoringState done, TailoringResult result, RenderOptions options) {
        NewResume resume = new NewResume(
                row.jobId, row.jobTitle, row.company, done.input().posting().level(), result.resume(), options);
        return save(
                        row.id,
                        r -> {
                            r.result = result;
                            r.reasons = result.reasons();
                            r.input = done.input();
                            r.work = null;
                            r.resumeId = r.id;
                            r.state = SessionState.COMPLETED;
                            r.percent = 100;
                            r.step = null;
                            r.progress = r.progress.after(Step.RENDER, 0, null);
                            r.finishedAt = Instant.now();
                        },
                        () -> resumes.store(row.accountId, row.id, resume))
                .replaceWithVoid();
    }

    private Uni<Void> fail(UUID sessionId, DomainException problem) {
        return save(sessionId, r -> {
                    r.state = SessionState.FAILED;
                    r.problem = Problem.of(problem);
                    r.log = r.log().failed(r.step == null ? Step.ANALYSE : r.step, calls(problem), problem.detail());
                    r.finishedAt = Instant.now();
                })
                .replaceWithVoid();
    }

    private static List<ModelCall> calls(DomainException problem) {
        return problem instanceof ModelFailed failed ? failed.calls() : List.of();
    }

    private Uni<Optional<SessionRow>> load(UUID id) {
        return Panache.withSession(() -> sessions.findById(id).map(Optional::ofNullable));
    }

    private Uni<Boolean> save(UUID id, Consumer<SessionRow> change) {
        return save(id, change, () -> Uni.createFrom().voidItem());
    }

    /** Changes the session unless it was cancelled, deleted or finished meanwhile. */
    private Uni<Boolean> save(UUID id, Consumer<SessionRow> change, Supplier<Uni<Void>> also) {
        return Panache.withTransaction(
                () -> sessions.findById(id, LockModeType.PESSIMISTIC_WRITE).chain(row -> {
                    if (row == null || row.state.isFinal())
                        return Uni.createFrom().item(false);
                    change.accept(row);
                    return also.get().replaceWith(true);
                }));
    }

    private static void show(SessionRow row, TailoringState state, @Nullable Step ran, long millis) {
        row.step = state.step();
        row.percent = Math.max(row.percent, state.percent());
        row.progress = row.progress.after(ran == null ? Step.ANALYSE : ran, millis, state.step());
        row.reasons = state.reasons();
        row.tokensIn = state.calls().stream().mapToInt(ModelCall::tokensIn).sum();
        row.tokensOut = state.calls().stream().mapToInt(ModelCall::tokensOut).sum();
    }
}
