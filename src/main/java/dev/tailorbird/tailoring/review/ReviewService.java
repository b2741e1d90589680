package dev.tailorbird.tailoring.review;

import dev.tailorbird.experience.OwnWordsService;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.resume.ResumeService;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import dev.tailorbird.tailoring.review.Desk.Outcome;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The review of tailored resumes: one draft a resume, saved with every decision. */
@ApplicationScoped
class ReviewService {
    private final Desks desks;
    private final Reviews drafts;
    private final EditedWords edited;
    private final OwnWordsService words;
    private final ResumeService resumes;
    private final Offload offload;

    ReviewService(
            Desks desks,
            Reviews drafts,
            EditedWords edited,
            OwnWordsService words,
            ResumeService resumes,
            Offload offload) {
        this.desks = desks;
        this.drafts = drafts;
        this.edited = edited;
        this.words = words;
        this.resumes = resumes;
        this.offload = offload;
    }

    Uni<ReviewView> get(UUID accountId, UUID sessionId) {
        return desks.of(accountId, sessionId).chain(desk -> draft(accountId, sessionId)
                .chain(draft -> offload.call(
                        () -> view(draft.orElseGet(() -> ReviewRow.first(accountId, sessionId, desk)), desk))));
    }

    /** @throws DomainException when the draft was changed since that version, or an edit is not possible */
    Uni<ReviewView> put(UUID accountId, UUID sessionId, long expectedVersion, ReviewEdits edits) {
        return desks.of(accountId, sessionId)
                .invoke(desk -> check(EditRules.problems(desk.result(), edits)))
                .call(words::ready)
                .chain(desk -> offload.call(() -> desk.outcome(edits))
                        .chain(outcome -> save(accountId, sessionId, desk, expectedVersion, outcome)));
    }

    private Uni<ReviewView> save(UUID accountId, UUID sessionId, Desk desk, long expectedVersion, Outcome outcome) {
        return Panache.withTransaction(() -> drafts.find(accountId, sessionId)
                        .map(found -> found.orElseGet(() -> ReviewRow.first(accountId, sessionId, desk)))
                        .invoke(draft -> VersionTag.check(expectedVersion, draft.tag()))
                        .call(draft -> edited.keep(draft, outcome.edits()))
                        .invoke(draft -> {
                            draft.edits = outcome.edits();
                            draft.score = outcome.ats().score();
                            draft.savedAt = Instant.now();
                        })
                        .call(drafts::persistAndFlush)
                        .call(() -> resumes.revise(accountId, desk.resumeId(), outcome.resume())))
                .map(draft -> view(draft, outcome));
    }

    private Uni<Optional<ReviewRow>> draft(UUID accountId, UUID sessionId) {
        return Panache.withSession(() -> drafts.find(accountId, sessionId));
    }

    private static ReviewView view(ReviewRow draft, Desk desk) {
        return view(draft, desk.outcome(draft.edits));
    }

    private static ReviewView view(ReviewRow draft, Outcome outcome) {
        return new ReviewView(draft.tag(), draft.number, draft.edits, outcome.ats(), outcome.warnings(), draft.savedAt);
    }

    private static void check(List<FieldError> problems) {
        if (!problems.isEmpty())
            throw new DomainException(
                    ProblemCode.INVALID,
                    "Some of the changes cannot be made; nothing was saved.",
                    problems.toArray(FieldError[]::new));
    }
}
