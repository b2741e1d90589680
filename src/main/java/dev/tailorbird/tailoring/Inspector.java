package dev.tailorbird.tailoring;

import dev.tailorbird.claims.ClaimCheck;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.claims.Verdict;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sentence as the guard does: is it well-formed, is its evidence its own, is every claim carried? */
final class Inspector {
    /** Kinds of findings beside those of the claims: the evidence is not the sentence's own; the form is wrong. */
    static final String EVIDENCE = "evidence";

    static final String FORM = "form";

    private final Dossier dossier;
    private final ClaimGuard guard;
    private final Writers writers;
    private final Run run;

    Inspector(Dossier dossier, ClaimGuard guard, Writers writers, Run run) {
        this.dossier = dossier;
        this.guard = guard;
        this.writers = writers;
        this.run = run;
    }

    /** @param entryId the role that the sentence is a bullet of, null for the summary */
    List<TailoringResult.Finding> inspect(Draft.Sentence sentence, @Nullable String entryId) {
        List<TailoringResult.Finding> wrong = structure(sentence, entryId);
        if (!wrong.isEmpty() || isVerbatim(sentence)) return wrong;
        List<String> evidence = evidence(sentence);
        List<TailoringResult.Finding> claims = claims(sentence.text(), evidence);
        return claims.isEmpty() ? audit(sentence, evidence) : claims;
    }

    List<TailoringResult.Finding> claims(String text, List<String> evidence) {
        Verdict verdict = guard.check(new ClaimCheck(text, evidence, stretch(), Set.of()));
        return verdict.unsupported().stream()
                .map(claim -> new TailoringResult.Finding(claim.text(), claim.kind(), claim.start(), claim.end()))
                .toList();
    }

    /** How far a sentence that passed goes beyond the person's wording: 0 not at all, 1 rephrased, 2 an adjacent term. */
    int stretchOf(Draft.Sentence sentence) {
        if (isVerbatim(sentence)) return 0;
        ClaimCheck rephrased = new ClaimCheck(sentence.text(), evidence(sentence), 1, Set.of());
        return guard.check(rephrased).unsupported().isEmpty() ? Math.min(1, sentence.stretch()) : 2;
    }

    private List<TailoringResult.Finding> structure(Draft.Sentence sentence, @Nullable String entryId) {
        List<TailoringResult.Finding> wrong = new ArrayList<>();
        String form =
                AnswerChecks.form(sentence.text(), Math.max(AnswerChecks.LONGEST_SENTENCE, longestSource(sentence)));
        if (form != null) wrong.add(whole(sentence, FORM));
        if (sentence.stretch() > stretch()) wrong.add(whole(sentence, FORM));
        if (sentence.evidence().isEmpty()) wrong.add(whole(sentence, EVIDENCE));
        for (String id : sentence.evidence()) {
            Proof proof = dossier.proof(id);
            boolean own = proof != null && (entryId == null || proof.statement() && entryId.equals(proof.entryId()));
            if (!own) wrong.add(whole(sentence, EVIDENCE));
        }
        return wrong;
    }

    private static TailoringResult.Finding whole(Draft.Sentence sentence, String kind) {
        return new TailoringResult.Finding(
                sentence.text(), kind, 0, sentence.text().length());
    }

    /** A person's own long statement may stay long. */
    private int longestSource(Draft.Sentence sentence) {
        return dossier.proofs(sentence.evidence()).stream()
                .mapToInt(proof -> proof.text().length())
                .max()
                .orElse(0);
    }

    /** The person's very words need no proof. */
    private boolean isVerbatim(Draft.Sentence sentence) {
        return dossier.proofs(sentence.evidence()).stream()
                .anyMatch(proof -> proof.text().equals(sentence.text()));
    }

    /** The named facts, and the title, employer and dates of the entries they belong to. */
    private List<String> evidence(Draft.Sentence sentence) {
        Set<String> texts = new LinkedHashSet<>();
        List<Proof> proofs = dossier.proofs(sentence.evidence());
        proofs.forEach(proof -> texts.add(proof.text()));
        proofs.stream()
                .map(Proof::entryId)
                .filter(Objects::nonNull)
                .map(id -> dossier.proof(Proofs.line(id)))
                .filter(Objects::nonNull)
                .forEach(line -> texts.add(line.text()));
        return List.copyOf(texts);
    }

    private List<TailoringResult.Finding> audit(Draft.Sentence sentence, List<String> evidence) {
        String rest = withoutSharedSkills(sentence.text(), evidence);
        if (LocalAudit.novelty(rest, evidence) <= LocalAudit.DOUBTED) return List.of();
        AuditRequest request = new AuditRequest(sentence.text(), evidence, stretch());
        boolean supported =
                LocalAudit.audit(new AuditRequest(rest, evidence, stretch())).supported()
                        && run.of(writers.audit(), request).value().supported();
        return supported ? List.of() : List.of(whole(sentence, "outcome"));
    }

    /** A skill may go by another of its names: "k8s" and "Kubernetes" share no letter and say the same. */
    private String withoutSharedSkills(String text, List<String> evidence) {
        Set<Skill> shared = new HashSet<>();
        for (String item : evidence) dossier.lexicon().mentions(item).forEach(mention -> shared.add(mention.skill()));
        StringBuilder rest = new StringBuilder(text);
        for (SkillMention mention : dossier.lexicon().mentions(text))
            if (shared.contains(mention.skill()))
                for (int i = mention.start(); i < mention.end(); i++) rest.setCharAt(i, ' ');
        return rest.toString();
    }

    /** Implied skills (3) are never printed before the person says yes. */
    private int stretch() {
        return Math.min(2, dossier.input().parameters().stretch());
    }
}
