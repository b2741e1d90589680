package dev.tailorbird.jobs;

import dev.tailorbird.ai.Answer;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.ai.LedgerService;
import dev.tailorbird.ai.Task;
import dev.tailorbird.discovery.ListedPosting;
import dev.tailorbird.discovery.ListingService;
import dev.tailorbird.jobs.PostingSources.Joined;
import dev.tailorbird.platform.data.Once;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.posting.StatedAsks;
import dev.tailorbird.shared.NotFound;
import dev.tailorbird.skills.SkillLexicon;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to the postings that a person works with. */
@ApplicationScoped
public class JobService {
    private final Jobs jobs;
    private final Task<Posting, PostingAnalysis> analysis;
    private final PostingFinder finder;
    private final LedgerService ledger;
    private final ListingService listings;
    private final SkillLexicon lexicon;

    JobService(
            Jobs jobs,
            Task<Posting, PostingAnalysis> analysis,
            PostingFinder finder,
            LedgerService ledger,
            ListingService listings,
            SkillLexicon lexicon) {
        this.jobs = jobs;
        this.analysis = analysis;
        this.finder = finder;
        this.ledger = ledger;
        this.listings = listings;
        this.lexicon = lexicon;
    }

    /** Reads, fetches if an address is given, analyses, and only then stores. */
    public Uni<Job> create(UUID accountId, NewJob given, Engine engine) {
        if (given.listingId() != null) return fromListing(accountId, given.listingId(), engine);
        if (given.asks() != null) return ofRole(accountId, given, given.asks());
        if (!given.hasText() && !given.hasUrl()) return Uni.createFrom().failure(PostingSources.nothingGiven());
        return sourced(accountId, given, engine)
                .invoke(sourced -> PostingSources.checked(sourced.joined.posting(), given.hasText() ? "text" : "url"))
                .chain(sourced -> analysed(accountId, sourced.joined, engine, given.url(), sourced.source));
    }

    public Uni<Job> createFromFile(UUID accountId, Posting posting, Engine engine) {
        PostingSources.checked(posting, "file");
        return analysed(accountId, new Joined(posting, List.of()), engine, null, JobSource.FILE);
    }

    public Uni<Job> createSample(UUID accountId, Posting posting) {
        return analysed(accountId, new Joined(posting, List.of()), Engine.LOCAL, null, JobSource.SAMPLE);
    }

    @WithSession
    public Uni<Job> get(UUID accountId, UUID id) {
        return require(accountId, id).map(JobRow::job);
    }

    @WithSession
    public Uni<Page<JobSummary>> list(UUID accountId, Cursor after, int limit) {
        return jobs.page(accountId, after, limit)
                .map(rows -> Page.of(rows, limit, job -> new Cursor(job.createdAt(), job.id())));
    }

    /** Of those ids the ones that are the account's, in no order. */
    @WithSession
    public Uni<List<JobSummary>> summaries(UUID accountId, Collection<UUID> ids) {
        return jobs.summaries(accountId, ids);
    }

    /** Takes the person's word for what the posting asks for, over what was read from it. */
    @WithTransaction
    public Uni<Job> state(UUID accountId, UUID id, long expectedVersion, StatedAsks asks) {
        return require(accountId, id)
                .invoke(row -> VersionTag.check(expectedVersion, row.version))
                .invoke(row -> row.analysis = asks.over(row.analysis, lexicon))
                .call(jobs::flush)
                .map(JobRow::job);
    }

    @WithTransaction
    public Uni<Void> delete(UUID accountId, UUID id) {
        return jobs.delete(accountId, id)
                .invoke(n -> {
                    if (n == 0) throw new NotFound("job");
                })
                .replaceWithVoid();
    }

    @WithTransaction
    public Uni<Void> removeSample(UUID accountId) {
        return jobs.deleteSample(accountId).replaceWithVoid();
    }

    private Uni<JobRow> require(UUID accountId, UUID id) {
        return jobs.find(accountId, id).map(found -> found.orElseThrow(() -> new NotFound("job")));
    }

    private record Sourced(Joined joined, JobSource source) {}

    private Uni<Sourced> sourced(UUID accountId, NewJob given, Engine engine) {
        if (!given.hasUrl())
            return Uni.createFrom().item(new Sourced(new Joined(given.posting(), List.of()), JobSource.TEXT));
        return finder.find(accountId, given, engine)
                .map(found -> new Sourced(
                        PostingSources.join(given.posting(), found.posting()),
                        given.hasText() ? JobSource.TEXT : found.source()));
    }

    private Uni<Job> analysed(UUID accountId, Joined joined, Engine engine, @Nullable String url, JobSource source) {
        return ledger.counted(accountId, () -> analysis.run(joined.posting(), engine))
                .chain(answer -> store(row(accountId, joined, answer, url, source)));
    }

    private Uni<Job> ofRole(UUID accountId, NewJob given, StatedAsks asks) {
        PostingSources.checkedRole(given.title(), asks);
        Posting posting = new Posting(null, given.title(), given.company(), given.location(), asks.text());
        return ledger.counted(accountId, () -> analysis.run(posting, Engine.LOCAL))
                .map(answer -> row(accountId, new Joined(posting, List.of()), answer, null, JobSource.ROLE))
                .invoke(row -> row.analysis = asks.over(row.analysis, lexicon))
                .chain(this::store);
    }

    /** An account works with a listing once: asked again, it is given the same job. */
    private Uni<Job> fromListing(UUID accountId, UUID listingId, Engine engine) {
        return Once.made(() -> byListing(accountId, listingId), () -> listings.posting(accountId, listingId)
                .chain(posting -> analysed(accountId, listingId, posting, engine)));
    }

    private Uni<Optional<Job>> byListing(UUID accountId, UUID listingId) {
        return Panache.withSession(() -> jobs.byListing(accountId, listingId)).map(row -> row.map(JobRow::job));
    }

    private Uni<Job> analysed(UUID accountId, UUID listingId, ListedPosting listed, Engine engine) {
        Posting posting = PostingSources.checked(
                new Posting(null, listed.title(), listed.company(), listed.location(), listed.text()), "listingId");
        return ledger.counted(accountId, () -> analysis.run(posting, engine))
                .map(answer -> row(accountId, new Joined(posting, List.of()), answer, listed.url(), JobSource.LISTING))
                .invoke(row -> row.listingId = listingId)
                .chain(this::store);
    }

    private Uni<Job> store(JobRow row) {
        return Panache.withTransaction(() -> jobs.persist(row)).map(JobRow::job);
    }

    private static JobRow row(
            UUID accountId, Joined joined, Answer<PostingAnalysis> answer, @Nullable String url, JobSource source) {
        PostingAnalysis analysis = answer.value();
        JobRow row = new JobRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.title = analysis.title() == null ? joined.posting().title() : analysis.title();
        row.company = analysis.company() == null ? joined.posting().company() : analysis.company();
        row.location = joined.posting().location() == null
                ? Places.describe(analysis)
                : joined.posting().location();
        row.url = url;
        row.source = source;
        row.level = analysis.level();
        row.workSetting = analysis.workSetting();
        row.text = joined.posting().text();
        row.analysis = analysis;
        row.conflicts = joined.conflicts();
        row.engine = answer.engine();
        row.reason = answer.reason();
        row.sample = source == JobSource.SAMPLE;
        row.createdAt = Instant.now();
        return row;
    }
}
