package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.tailoring.TailoringState.Best;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the kept attempt into the result, with the trace of each sentence. */
final class Report {
    private final Dossier dossier;
    private final Retrieval retrieval;
    private final Set<String> referenced = new LinkedHashSet<>();

    Report(Dossier dossier, Retrieval retrieval) {
        this.dossier = dossier;
        this.retrieval = retrieval;
    }

    TailoringResult of(TailoringState state, Best best, TailoringResult.@Nullable Letter letter) {
        Draft draft = best.draft();
        JsonResume resume = Assembler.of(dossier, retrieval).assemble(draft);
        TailoringResult.Summary summary = summary(draft);
        List<TailoringResult.Role> roles =
                dossier.roles().stream().map(role -> role(role, draft)).toList();
        List<TailoringResult.SkillCategory> skills = skills(draft);
        AtsReport ats = new AtsScorer(dossier).report(resume);
        ats.sayIt().forEach(item -> referenced.addAll(item.evidence()));
        if (letter != null)
            letter.paragraphs().forEach(p -> p.clauses().forEach(clause -> referenced.addAll(clause.evidence())));
        return new TailoringResult(
                job(),
                engine(draft),
                reasons(state, roles),
                summary,
                roles,
                skills,
                dossier.shown(referenced),
                new TailoringResult.Guard(
                        best.guard().checked(),
                        best.guard().checked() - best.guard().stopped(),
                        best.guard().stopped(),
                        best.guard().findings()),
                best.evaluation(),
                state.attempts(),
                ats,
                resume,
                letter);
    }

    private TailoringResult.Job job() {
        PostingAnalysis posting = dossier.input().posting();
        String location = posting.locations().stream()
                .map(place -> Proofs.join(", ", place.city(), place.region(), place.country()))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining("; "));
        return new TailoringResult.Job(posting.title(), posting.company(), location.isEmpty() ? null : location);
    }

    /** Who wrote most of the sentences. */
    private static String engine(Draft draft) {
        Map<String, Integer> counts = new TreeMap<>();
        draft.roles().forEach(role -> role.bullets().forEach(b -> counts.merge(b.engine(), 1, Integer::sum)));
        draft.summary().forEach(clause -> counts.merge(clause.engine(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("local");
    }

    private List<String> reasons(TailoringState state, List<TailoringResult.Role> roles) {
        List<String> reasons = new ArrayList<>(state.reasons());
        reasons.addAll(OtherSections.notes(dossier, retrieval.trim()));
        boolean nothing = dossier.asks().stream().noneMatch(dossier::has);
        if (nothing && !dossier.asks().isEmpty())
            reasons.add("Nothing that you told us answers this posting. The resume shows what you did, unchanged in"
                    + " substance; the report lists what is missing.");
        if (roles.isEmpty())
            reasons.add("There is no job in your experience yet; projects and education carry the resume.");
        return reasons;
    }

    private TailoringResult.Summary summary(Draft draft) {
        List<TailoringResult.Clause> clauses = draft.summary().stream()
                .map(clause -> new TailoringResult.Clause(clause.text(), noted(clause.evidence())))
                .toList();
        String text = clauses.stream().map(TailoringResult.Clause::text).collect(Collectors.joining(" "));
        return new TailoringResult.Summary(
                text, dossier.input().resume().basics().summary(), clauses);
    }

    private List<String> noted(List<String> evidence) {
        referenced.addAll(evidence);
        return evidence;
    }

    private TailoringResult.Role role(Entry role, Draft draft) {
        List<Draft.Sentence> sentences = draft.roles().stream()
                .filter(drafted -> drafted.entryId().equals(role.id()))
                .flatMap(drafted -> drafted.bullets().stream())
                .toList();
        List<TailoringResult.Bullet> bullets = new ArrayList<>();
        for (Draft.Sentence sentence : sentences)
            bullets.add(bullet(role.id() + "/b" + (bullets.size() + 1), sentence));
        return new TailoringResult.Role(
                role.id(),
                role.organisation(),
                role.title(),
                role.place(),
                text(role.start()),
                text(role.end()),
                role.current(),
                bullets,
                leftOut(role, sentences));
    }

    private static @Nullable String text(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }

    private TailoringResult.Bullet bullet(String id, Draft.Sentence s) {
        String original = dossier.proofs(s.evidence()).stream().map(Proof::text).collect(Collectors.joining("\n"));
        return new TailoringResult.Bullet(
                id,
                s.text(),
                original.isEmpty() ? null : original,
                noted(s.evidence()),
                s.stretch(),
                s.engine(),
                !s.text().equals(Wording.withoutFullStop(original)) && !s.text().equals(original),
                s.findings(),
                s.status(),
                dossier.askedIn(s.text()),
                s.text().length());
    }

    private List<TailoringResult.LeftOut> leftOut(Entry role, List<Draft.Sentence> sentences) {
        Set<String> used = new HashSet<>();
        sentences.forEach(sentence -> used.addAll(sentence.evidence()));
        boolean full = sentences.size() >= dossier.input().parameters().bulletsPerRole();
        List<TailoringResult.LeftOut> left = new ArrayList<>();
        for (Proof proof : dossier.statementsOf(role.id())) {
            if (used.contains(proof.id())) continue;
            String why = dossier.askedIn(proof.text()).isEmpty()
                    ? "Says less about what this posting asks for"
                    : full ? "The most bullets for one role are reached" : "No room, or another line says the same";
            referenced.add(proof.id());
            left.add(new TailoringResult.LeftOut(proof.id(), proof.text(), why));
        }
        return left;
    }

    private List<TailoringResult.SkillCategory> skills(Draft draft) {
        Map<String, SkillsRequest.Known> known = new HashMap<>();
        Skills.of(dossier).forEach(skill -> known.put(Skills.key(skill.name()), skill));
        List<TailoringResult.SkillCategory> categories = new ArrayList<>();
        for (SkillsAnswer.Category category : draft.skills()) {
            List<TailoringResult.Skill> items = new ArrayList<>();
            for (String name : category.skills()) {
                SkillsRequest.Known skill = known.get(Skills.key(name));
                if (skill != null) items.add(new TailoringResult.Skill(name, noted(skill.evidence()), skill.asked()));
            }
            categories.add(new TailoringResult.SkillCategory(category.name(), items));
        }
        return categories;
    }
}
