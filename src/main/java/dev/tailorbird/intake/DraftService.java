package dev.tailorbird.intake;

import dev.tailorbird.ai.Answer;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.ai.LedgerService;
import dev.tailorbird.ai.Task;
import dev.tailorbird.intake.blog.BlogReader;
import dev.tailorbird.intake.blog.BlogReading;
import dev.tailorbird.intake.blog.ProposedStatement;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.fetch.GuardedClient;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResumes;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.NotFound;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads resumes and blog posts into drafts, and keeps what the person types while reviewing them. */
@ApplicationScoped
public class DraftService {
    private final Drafts drafts;
    private final Task<ResumeFile, ResumeDraft> reading;
    private final BlogReader blogs;
    private final GuardedClient client;
    private final LedgerService ledger;
    private final Offload offload;

    DraftService(
            Drafts drafts,
            Task<ResumeFile, ResumeDraft> reading,
            BlogReader blogs,
            GuardedClient client,
            LedgerService ledger,
            Offload offload) {
        this.drafts = drafts;
        this.reading = reading;
        this.blogs = blogs;
        this.client = client;
        this.ledger = ledger;
        this.offload = offload;
    }

    /** Reads the file and keeps only what was read; the file itself is discarded. */
    public Uni<Draft> create(UUID accountId, Uni<ResumeFile> file, Engine engine) {
        return file.chain(f -> ledger.counted(accountId, () -> reading.run(f, engine))
                        .map(answer -> row(accountId, f.name(), answer)))
                .chain(this::store);
    }

    /** Reads what the person wrote about themselves in a post, or in every post of a feed. */
    public Uni<Draft> createFromBlog(UUID accountId, NewBlogDraft source) {
        return read(source).map(read -> row(accountId, read)).chain(this::store);
    }

    @WithSession
    public Uni<Draft> get(UUID accountId, UUID id) {
        return require(accountId, id).map(DraftRow::draft);
    }

    @WithSession
    public Uni<Page<DraftSummary>> list(UUID accountId, Cursor after, int limit) {
        return drafts.page(accountId, after, limit)
                .map(rows -> Page.of(rows, limit, d -> new Cursor(d.createdAt(), d.id())));
    }

    /** Keeps what was typed so far; only an open draft can change. */
    @WithTransaction
    public Uni<Draft> edit(UUID accountId, UUID id, long expectedVersion, DraftEdit edit) {
        return require(accountId, id)
                .invoke(row -> VersionTag.check(expectedVersion, row.version))
                .invoke(row -> change(row, edit))
                .call(drafts::flush)
                .map(DraftRow::draft);
    }

    @WithTransaction
    public Uni<Void> delete(UUID accountId, UUID id) {
        return drafts.delete(accountId, id)
                .invoke(n -> {
                    if (n == 0) throw new NotFound("draft");
                })
                .replaceWithVoid();
    }

    /** In the caller's session. */
    Uni<DraftRow> require(UUID accountId, UUID id) {
        return drafts.find(accountId, id).map(found -> found.orElseThrow(() -> new NotFound("draft")));
    }

    private Uni<BlogReading> read(NewBlogDraft source) {
        String text = source.text();
        if (text != null) return offload.call(() -> blogs.markdown(source.title(), text));
        return client.get(source.address()).chain(page -> offload.call(() -> blogs.page(page)));
    }

    private Uni<Draft> store(DraftRow row) {
        return Panache.withTransaction(() -> drafts.persist(row)).map(DraftRow::draft);
    }

    private static void change(DraftRow row, DraftEdit edit) {
        if (row.state == Draft.State.ACCEPTED)
            throw new DomainException(
                    ProblemCode.CONFLICT, "This draft was accepted. Edit the profile and the experience instead.");
        JsonResume resume = DraftEdits.resume(row.kind, edit, row.content.resume());
        List<ProposedStatement> statements = DraftEdits.statements(row.kind, edit);
        row.edit(resume, statements);
    }

    private static DraftRow row(UUID accountId, String fileName, Answer<ResumeDraft> answer) {
        DraftRow row = blank(accountId, Draft.Kind.RESUME, fileName);
        row.content = answer.value();
        row.engine = answer.engine();
        row.reason = answer.reason();
        return row;
    }

    private static DraftRow row(UUID accountId, BlogReading read) {
        DraftRow row = blank(accountId, Draft.Kind.BLOG, read.title());
        row.content = new ResumeDraft(JsonResumes.empty(), Map.of(), read.notes(), read.format(), 0);
        row.statements = read.statements();
        row.engine = Answer.LOCAL;
        return row;
    }

    private static DraftRow blank(UUID accountId, Draft.Kind kind, String fileName) {
        DraftRow row = new DraftRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.kind = kind;
        row.state = Draft.State.OPEN;
        row.fileName = fileName;
        row.createdAt = Instant.now();
        return row;
    }
}
