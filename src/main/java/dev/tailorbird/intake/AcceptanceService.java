package dev.tailorbird.intake;

import dev.tailorbird.experience.Added;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.experience.Experience;
import dev.tailorbird.experience.ExperienceService;
import dev.tailorbird.experience.TakenBack;
import dev.tailorbird.intake.blog.ProposedStatement;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.ProfileService;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import dev.tailorbird.skills.SkillLexicon;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes drafts into profile and experience, and back out again. */
@ApplicationScoped
public class AcceptanceService {
    private final DraftService drafts;
    private final ProfileService profiles;
    private final ExperienceService experience;
    private final Offload offload;
    private final SkillLexicon lexicon;

    AcceptanceService(
            DraftService drafts,
            ProfileService profiles,
            ExperienceService experience,
            Offload offload,
            SkillLexicon lexicon) {
        this.drafts = drafts;
        this.profiles = profiles;
        this.experience = experience;
        this.offload = offload;
        this.lexicon = lexicon;
    }

    /** What is to be taken: the resume and statements as the person edited them, and what experience makes of them. */
    private record Edited(JsonResume resume, List<ProposedStatement> statements, Experience experience) {}

    /** Duplicates of what is there are recognised; nothing is overwritten. */
    public Uni<Added> accept(UUID accountId, UUID id, DraftEdit edit) {
        return drafts.get(accountId, id)
                .chain(draft -> offload.call(() -> edited(draft, edit)))
                .chain(edited -> Panache.withTransaction(() -> accept(accountId, id, edited)))
                .map(taken -> taken.experience().counts());
    }

    /** Removes exactly what the acceptance added, unless it was changed since; the draft is open again. */
    @WithTransaction
    public Uni<TakenBack> undo(UUID accountId, UUID id) {
        return drafts.require(accountId, id).chain(row -> undo(accountId, row, reopened(row)));
    }

    /** Takes a resume without a draft: the sample person. */
    public Uni<Added> takeSample(UUID accountId, JsonResume resume) {
        return offload.call(() -> Import.of(resume, lexicon))
                .chain(all -> Panache.withTransaction(() -> take(accountId, resume, all, true)))
                .map(taken -> taken.experience().counts());
    }

    private Uni<Taken> accept(UUID accountId, UUID id, Edited edited) {
        return drafts.require(accountId, id).invoke(row -> close(row, edited)).chain(row -> take(
                        accountId, edited.resume(), edited.experience(), false)
                .invoke(taken -> row.acceptance = taken));
    }

    private Uni<Taken> take(UUID accountId, JsonResume resume, Experience all, boolean sample) {
        return profiles.merge(accountId, resume, sample)
                .chain(filled -> experience.add(accountId, all, sample).map(added -> new Taken(filled, added)));
    }

    private Uni<TakenBack> undo(UUID accountId, DraftRow row, Taken taken) {
        return experience.takeBack(accountId, taken.experience()).chain(back -> profiles.takeBack(
                        accountId, taken.profile(), row.content.resume())
                .map(kept -> new TakenBack(
                        back.entriesRemoved(),
                        back.evidenceRemoved(),
                        Stream.concat(back.kept().stream(), kept.stream()).toList())));
    }

    private Edited edited(Draft draft, DraftEdit edit) {
        JsonResume resume = ResumeLimits.checked(DraftEdits.resume(draft.kind(), edit, draft.resume()));
        List<ProposedStatement> statements = DraftEdits.statements(draft.kind(), edit);
        Experience read = Import.of(resume, lexicon);
        List<Evidence> said = Stream.concat(
                        read.statements().stream(), statements.stream().map(ProposedStatement::evidence))
                .toList();
        return new Edited(resume, statements, new Experience(read.stations(), said));
    }

    private static void close(DraftRow row, Edited edited) {
        if (row.state == Draft.State.ACCEPTED)
            throw new DomainException(
                    ProblemCode.CONFLICT,
                    "This draft was accepted before. Undo that first, or upload the file again to import it anew.");
        row.state = Draft.State.ACCEPTED;
        row.edit(edited.resume(), edited.statements());
    }

    private static Taken reopened(DraftRow row) {
        Taken taken = row.acceptance;
        if (row.state != Draft.State.ACCEPTED || taken == null)
            throw new DomainException(ProblemCode.CONFLICT, "This draft was not accepted; there is nothing to undo.");
        row.state = Draft.State.OPEN;
        row.acceptance = null;
        return Objects.requireNonNull(taken);
    }
}
