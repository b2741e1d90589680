package dev.tailorbird.discovery.sync;

import dev.tailorbird.platform.data.Once;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.work.Sweeper;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.NotFound;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to syncs: begins and shows them. {@link SyncWork} does the work. */
@ApplicationScoped
public class SyncService {
    private static final Duration KEPT = Duration.ofDays(30);
    /** Two servers ring the same bell. */
    private static final Duration SAME_BELL = Duration.ofMinutes(30);

    private final SyncRuns runs;
    private final Sweeper sweeper;

    SyncService(SyncRuns runs, Sweeper sweeper) {
        this.runs = runs;
        this.sweeper = sweeper;
    }

    /** @param idempotencyKey a repeated creation with the same key gives the run that the first one made */
    public Uni<SyncRunView> create(UUID accountId, NewSyncRun asked, @Nullable String idempotencyKey) {
        String key = NewSyncRun.orNull(idempotencyKey);
        return Once.made(() -> known(accountId, key), () -> runs.chosen(accountId)
                .map(chosen -> wanted(chosen, asked.companyIds()))
                .chain(companies -> begin(
                        accountId,
                        new SyncRuns.NewRun(
                                UUID.randomUUID(),
                                accountId,
                                key,
                                SyncOrigin.USER,
                                NewSyncRun.orNull(asked.keywords()),
                                NewSyncRun.orNull(asked.location())),
                        companies)));
    }

    public Uni<SyncRunView> get(UUID accountId, UUID id) {
        return view(accountId, id);
    }

    public Uni<Page<SyncRunView>> list(UUID accountId, Cursor after, int limit) {
        return runs.page(accountId, after, limit)
                .map(rows -> Page.of(rows, limit, run -> new Cursor(run.createdAt(), run.id())));
    }

    /** For the command: every company that anybody chose, or the one of this name. */
    public Uni<SyncRunView> command(@Nullable String keywords, @Nullable String location, @Nullable String company) {
        return (company == null ? runs.chosenByAnyone() : runs.named(company))
                .map(found -> someOf(found, company))
                .chain(companies -> begin(
                        null,
                        new SyncRuns.NewRun(UUID.randomUUID(), null, null, SyncOrigin.COMMAND, keywords, location),
                        companies));
    }

    /** For the command, which sees every run. */
    public Uni<SyncRunView> progress(UUID runId) {
        return view(null, runId);
    }

    /** Every company that anybody chose, unless another server did it just now. */
    public Uni<Void> hourly() {
        return runs.scheduledWithin(SAME_BELL)
                .chain(done -> done ? Uni.createFrom().item(List.<UUID>of()) : runs.chosenByAnyone())
                .chain(companies -> companies.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : begin(
                                        null,
                                        new SyncRuns.NewRun(
                                                UUID.randomUUID(), null, null, SyncOrigin.SCHEDULE, null, null),
                                        companies)
                                .replaceWithVoid())
                .chain(() -> runs.forget(KEPT));
    }

    private Uni<SyncRunView> begin(@Nullable UUID accountId, SyncRuns.NewRun run, List<UUID> companies) {
        return runs.create(run, companies).call(sweeper::ring).chain(() -> view(accountId, run.id()));
    }

    private Uni<SyncRunView> view(@Nullable UUID accountId, UUID id) {
        return runs.find(accountId, id)
                .map(found -> found.orElseThrow(() -> new NotFound("sync run")))
                .chain(run -> runs.tasks(accountId, id).map(run::with));
    }

    private Uni<Optional<SyncRunView>> known(UUID accountId, @Nullable String key) {
        if (key == null) return Uni.createFrom().item(Optional.empty());
        return runs.byKey(accountId, key)
                .chain(found -> found.map(id -> get(accountId, id).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private static List<UUID> wanted(List<UUID> chosen, @Nullable List<UUID> asked) {
        if (chosen.isEmpty())
            throw new DomainException(
                    ProblemCode.INVALID,
                    "There is nothing to sync: choose a company first.",
                    new FieldError("companyIds", "no active company is chosen"));
        if (asked == null || asked.isEmpty()) return chosen;
        for (int i = 0; i < asked.size(); i++)
            if (!chosen.contains(asked.get(i)))
                throw new DomainException(
                        ProblemCode.INVALID,
                        "Choose the company before it is synced.",
                        new FieldError("companyIds[" + i + "]", "is not an active company that you chose"));
        return asked.stream().distinct().toList();
    }

    private static List<UUID> someOf(List<UUID> companies, @Nullable String name) {
        if (!companies.isEmpty()) return companies;
        throw new DomainException(
                ProblemCode.INVALID,
                name == null
                        ? "There is nothing to sync: nobody chose a company."
                        : "There is no active company named \"" + name + "\".",
                new FieldError("--company", name == null ? "no company is chosen" : "is not known"));
    }
}
