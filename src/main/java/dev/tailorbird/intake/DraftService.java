package dev.tailorbird.intake;

import dev.tailorbird.ai.Answer;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.ai.LedgerService;
import dev.tailorbird.ai.Task;
import dev.tailorbird.experience.Added;
import dev.tailorbird.experience.Experience;
import dev.tailorbird.experience.ExperienceService;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.ProfileService;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.NotFound;
import dev.tailorbird.shared.ProblemCode;
import dev.tailorbird.skills.SkillLexicon;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Reads resumes into drafts, and accepted drafts into profile and experience. */
@ApplicationScoped
public class DraftService {
    private final Drafts drafts;
    private final Task<ResumeFile, ResumeDraft> reading;
    private final ProfileService profiles;
    private final ExperienceService experience;
    private final LedgerService ledger;
    private final Offload offload;
    private final SkillLexicon lexicon;

    DraftService(
            Drafts drafts,
            Task<ResumeFile, ResumeDraft> reading,
            ProfileService profiles,
            ExperienceService experience,
            LedgerService ledger,
            Offload offload,
            SkillLexicon lexicon) {
        this.drafts = drafts;
        this.reading = reading;
        this.profiles = profiles;
        this.experience = experience;
        this.ledger = ledger;
        this.offload = offload;
        this.lexicon = lexicon;
    }

    /** Reads the file and keeps only what was read; the file itself is discarded. */
    public Uni<Draft> create(UUID accountId, Uni<ResumeFile> file, Engine engine) {
        return file.chain(f -> ledger.counted(accountId, () -> reading.run(f, engine))
                        .map(answer -> row(accountId, f.name(), answer)))
                .chain(row -> Panache.withTransaction(() -> drafts.persist(row)))
                .map(DraftRow::draft);
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

    @WithTransaction
    public Uni<Void> delete(UUID accountId, UUID id) {
        return drafts.delete(accountId, id)
                .invoke(n -> {
                    if (n == 0) throw new NotFound("draft");
                })
                .replaceWithVoid();
    }

    /** Takes the resume, as the person edited it, into profile and experience. */
    public Uni<Added> accept(UUID accountId, UUID id, JsonResume edited) {
        return imported(edited)
                .chain(all -> Panache.withTransaction(() -> require(accountId, id)
                        .invoke(DraftService::close)
                        .chain(() -> take(accountId, edited, all, false))));
    }

    /** Takes a resume without a draft: the sample person. */
    public Uni<Added> takeSample(UUID accountId, JsonResume resume) {
        return imported(resume).chain(all -> Panache.withTransaction(() -> take(accountId, resume, all, true)));
    }

    private Uni<Added> take(UUID accountId, JsonResume resume, Experience all, boolean sample) {
        return profiles.merge(accountId, resume, sample).chain(() -> experience.add(accountId, all, sample));
    }

    private Uni<Experience> imported(JsonResume resume) {
        return offload.call(() -> Import.of(ResumeLimits.checked(resume), lexicon));
    }

    private Uni<DraftRow> require(UUID accountId, UUID id) {
        return drafts.find(accountId, id).map(found -> found.orElseThrow(() -> new NotFound("draft")));
    }

    private static void close(DraftRow row) {
        if (row.state == Draft.State.ACCEPTED)
            throw new DomainException(
                    ProblemCode.CONFLICT, "This draft was accepted before. Upload the resume again to import it anew.");
        row.state = Draft.State.ACCEPTED;
    }

    private static DraftRow row(UUID accountId, String fileName, Answer<ResumeDraft> answer) {
        DraftRow row = new DraftRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.state = Draft.State.OPEN;
        row.fileName = fileName;
        row.content = answer.value();
        row.engine = answer.engine();
        row.reason = answer.reason();
        row.createdAt = Instant.now();
        return row;
    }
}
