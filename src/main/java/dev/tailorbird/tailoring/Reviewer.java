package dev.tailorbird.tailoring;

import dev.tailorbird.claims.ClaimCheck;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.profile.JsonResume;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at what a person makes of a tailored resume, against the same posting and evidence. Takes milliseconds. */
public final class Reviewer {
    private static final int ADJACENT_TERMS = 2;

    private final Dossier dossier;
    private final ClaimGuard guard;

    Reviewer(Dossier dossier, ClaimGuard guard) {
        this.dossier = dossier;
        this.guard = guard;
    }

    public AtsReport score(JsonResume resume) {
        return new AtsScorer(dossier).report(resume);
    }

    /**
     * What of a sentence nothing in the evidence carries.
     *
     * @param entryId the role that it is a bullet of; null for the summary, which may rest on everything
     */
    public List<TailoringResult.Finding> doubts(String sentence, @Nullable String entryId) {
        return guard.check(new ClaimCheck(sentence, evidence(entryId), ADJACENT_TERMS, Set.of())).unsupported().stream()
                .map(claim -> new TailoringResult.Finding(claim.text(), claim.kind(), claim.start(), claim.end()))
                .toList();
    }

    private List<String> evidence(@Nullable String entryId) {
        Collection<Proof> carrying = entryId == null
                ? dossier.proofs()
                : Stream.concat(
                                dossier.statementsOf(entryId).stream(),
                                Stream.ofNullable(dossier.proof(Proofs.line(entryId))))
                        .filter(Objects::nonNull)
                        .toList();
        return carrying.stream().map(Proof::text).toList();
    }
}
