package dev.tailorbird.tailoring.review;

import dev.tailorbird.platform.Offload;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Versions of a tailored resume: what was tailored, and each draft that was kept. */
@ApplicationScoped
class VersionService {
    /** Marking as sent asks for a yes below this. */
    private static final int CRITICAL = 50;

    private final Desks desks;
    private final Reviews drafts;
    private final Versions versions;
    private final ReviewService reviews;
    private final Offload offload;

    VersionService(Desks desks, Reviews drafts, Versions versions, ReviewService reviews, Offload offload) {
        this.desks = desks;
        this.drafts = drafts;
        this.versions = versions;
        this.reviews = reviews;
        this.offload = offload;
    }

    /** Newest first; the draft is not among them. */
    Uni<List<ResumeVersion>> list(UUID accountId, UUID sessionId) {
        return desks.of(accountId, sessionId).chain(desk -> Panache.withSession(() -> versions.of(accountId, sessionId))
                .map(rows -> Stream.concat(rows.stream().map(VersionRow::view), Stream.of(tailored(desk)))
                        .toList()));
    }

    Uni<ResumeVersion.Detail> get(UUID accountId, UUID sessionId, int number) {
        return desks.of(accountId, sessionId).chain(desk -> kept(accountId, sessionId, number, desk)
                .chain(kept -> offload.call(
                        () -> new ResumeVersion.Detail(kept.version(), kept.edits(), desk.statements(kept.edits())))));
    }

    /** Keeps the draft as a version; the next draft begins with the same edits. */
    Uni<ResumeVersion> keep(UUID accountId, UUID sessionId, NewVersion asked) {
        return desks.of(accountId, sessionId)
                .chain(desk -> Panache.withTransaction(() -> drafts.find(accountId, sessionId)
                        .map(found -> found.orElseGet(() -> ReviewRow.first(accountId, sessionId, desk)))
                        .invoke(draft -> requireYes(draft, asked))
                        .chain(draft -> versions.persistAndFlush(VersionRow.of(draft, asked.sent()))
                                .invoke(() -> draft.number++)
                                .call(() -> drafts.persistAndFlush(draft)))
                        .map(VersionRow::view)));
    }

    Uni<ReviewView> restore(UUID accountId, UUID sessionId, int number) {
        return desks.of(accountId, sessionId)
                .chain(desk -> kept(accountId, sessionId, number, desk))
                .chain(kept -> Panache.withSession(() -> drafts.find(accountId, sessionId))
                        .map(draft -> draft.map(ReviewRow::tag).orElse(0L))
                        .chain(tag -> reviews.put(accountId, sessionId, tag, kept.edits())));
    }

    private record Kept(ResumeVersion version, ReviewEdits edits) {}

    private Uni<Kept> kept(UUID accountId, UUID sessionId, int number, Desk desk) {
        if (number == ResumeVersion.TAILORED) return Uni.createFrom().item(new Kept(tailored(desk), ReviewEdits.NONE));
        return Panache.withSession(() -> drafts.find(accountId, sessionId)
                .map(found -> found.orElseGet(() -> ReviewRow.first(accountId, sessionId, desk)))
                .chain(draft -> draft.number == number
                        ? Uni.createFrom()
                                .item(new Kept(
                                        new ResumeVersion(draft.number, draft.savedAt, null, draft.score), draft.edits))
                        : versions.require(accountId, sessionId, number).map(row -> new Kept(row.view(), row.edits))));
    }

    private static ResumeVersion tailored(Desk desk) {
        return new ResumeVersion(
                ResumeVersion.TAILORED,
                desk.finishedAt(),
                null,
                desk.result().ats().score());
    }

    private static void requireYes(ReviewRow draft, NewVersion asked) {
        if (asked.sent() && !asked.confirmed() && draft.score < CRITICAL)
            throw new DomainException(
                    ProblemCode.CONFLICT,
                    "The resume answers little of this posting (" + draft.score + " of 100). Send it all the same, or"
                            + " say first what you have.",
                    new FieldError("confirmed", "must be true to mark a resume under " + CRITICAL + " as sent"));
    }
}
