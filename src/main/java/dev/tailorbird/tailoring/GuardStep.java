package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Answer;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.experience.Entry;
import dev.tailorbird.tailoring.TailoringResult.Finding;
import dev.tailorbird.tailoring.TailoringResult.Stopped;
import dev.tailorbird.tailoring.TailoringState.GuardLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets only true sentences through. What does not pass is written again with the reason, twice at most; then the
 * person's own wording stands.
 */
final class GuardStep {
    static final String REGENERATED = "regenerated";
    static final String ORIGINAL = "original";
    static final String DROPPED = "dropped";
    private static final int TRIES = 2;

    private final Dossier dossier;
    private final Generator generator;
    private final Writers writers;
    private final Inspector inspector;
    private final Run run;
    private final List<Stopped> stopped;
    private int checked;
    private int failed;

    GuardStep(Dossier dossier, Generator generator, Writers writers, ClaimGuard guard, Run run, GuardLog before) {
        this.dossier = dossier;
        this.generator = generator;
        this.writers = writers;
        this.run = run;
        inspector = new Inspector(dossier, guard, writers, run);
        stopped = new ArrayList<>(before.findings());
        checked = before.checked();
        failed = before.stopped();
    }

    GuardLog log() {
        return new GuardLog(checked, failed, List.copyOf(stopped));
    }

    Draft guard(TailoringState state) {
        int part = state.part();
        Draft draft = state.draft();
        if (part < generator.groups()) {
            for (Entry role : generator.roles(part)) draft = guardRole(draft, role, state);
            return draft;
        }
        if (part == generator.groups()) return guardSkills(draft);
        return guardSummary(draft, state);
    }

    // ---- roles

    private Draft guardRole(Draft draft, Entry role, TailoringState state) {
        Function<List<Refused>, Answer<BulletAnswer>> rewrite = refused -> run.again(
                writers.bullets(),
                List.of(generator.bulletRequest(role, List.of(), state.feedback(), refused, refused.size())));
        return draft.roles().stream()
                .filter(drafted -> drafted.entryId().equals(role.id()))
                .findFirst()
                .map(drafted -> draft.withRole(
                        new Draft.Role(role.id(), pass(drafted.bullets(), role.id(), role.id(), refused -> {
                            Answer<BulletAnswer> answer = rewrite.apply(refused);
                            return Generator.sentences(answer.value().bullets(), answer.engine());
                        }))))
                .orElse(draft);
    }

    /** The sentences with each that failed replaced by a better one, by the original, or by nothing. */
    private List<Draft.Sentence> pass(
            List<Draft.Sentence> sentences,
            String where,
            @Nullable String entryId,
            Function<List<Refused>, List<Draft.Sentence>> rewrite) {
        List<Draft.Sentence> passed = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (Draft.Sentence sentence : sentences) {
            List<Finding> findings = inspect(sentence, entryId);
            if (findings.isEmpty()) passed.add(sentence.stretched(inspector.stretchOf(sentence)));
            else failures.add(new Failure(sentence, passed.size() + failures.size(), sentence, findings, findings));
        }
        List<Placed> repaired = new ArrayList<>();
        for (int attempt = 1; attempt <= TRIES && !failures.isEmpty(); attempt++)
            failures = tryAgain(failures, where, entryId, rewrite, repaired, passed);
        for (Failure failure : failures) repaired.addAll(original(failure, where, entryId, passed, repaired));
        for (Placed placed : repaired.stream().sorted((a, b) -> a.at() - b.at()).toList())
            passed.add(Math.min(placed.at(), passed.size()), placed.sentence());
        return passed;
    }

    /** @param last the latest wording that failed, with the latest findings; {@code all} since the first */
    private record Failure(
            Draft.Sentence first, int at, Draft.Sentence last, List<Finding> findings, List<Finding> all) {
        Refused refused() {
            return new Refused(
                    last.text(),
                    first.evidence(),
                    findings.stream()
                            .map(f -> f.kind() + " not in the evidence: " + f.text())
                            .toList());
        }
    }

    private record Placed(int at, Draft.Sentence sentence) {}

    private List<Failure> tryAgain(
            List<Failure> failures,
            String where,
            @Nullable String entryId,
            Function<List<Refused>, List<Draft.Sentence>> rewrite,
            List<Placed> repaired,
            List<Draft.Sentence> passed) {
        List<Draft.Sentence> fresh =
                rewrite.apply(failures.stream().map(Failure::refused).toList());
        List<Failure> left = new ArrayList<>();
        for (int i = 0; i < failures.size(); i++) {
            Failure failure = failures.get(i);
            Draft.Sentence next = i < fresh.size() ? fresh.get(i) : null;
            if (next == null || isSaid(next.text(), passed, repaired)) {
                left.add(failure);
                continue;
            }
            List<Finding> findings = inspect(next, entryId);
            if (findings.isEmpty()) {
                note(failure, where, REGENERATED);
                repaired.add(new Placed(failure.at(), marked(next, REGENERATED, failure.all())));
            } else {
                left.add(new Failure(
                        failure.first(), failure.at(), next, findings, Lists.concat(failure.all(), findings)));
            }
        }
        return left;
    }

    private List<Placed> original(
            Failure failure,
            String where,
            @Nullable String entryId,
            List<Draft.Sentence> passed,
            List<Placed> repaired) {
        for (Proof proof : dossier.proofs(failure.first().evidence())) {
            boolean own = entryId != null && entryId.equals(proof.entryId()) && proof.statement();
            if (!own || isSaid(proof.text(), passed, repaired)) continue;
            note(failure, where, ORIGINAL);
            Draft.Sentence sentence =
                    new Draft.Sentence(proof.text(), List.of(proof.id()), 0, "local", ORIGINAL, failure.all());
            return List.of(new Placed(failure.at(), sentence));
        }
        note(failure, where, DROPPED);
        return List.of();
    }

    private static boolean isSaid(String text, List<Draft.Sentence> passed, List<Placed> repaired) {
        return passed.stream().anyMatch(other -> other.text().equals(text))
                || repaired.stream().anyMatch(other -> other.sentence().text().equals(text));
    }

    private Draft.Sentence marked(Draft.Sentence s, String status, List<Finding> findings) {
        return new Draft.Sentence(s.text(), s.evidence(), inspector.stretchOf(s), s.engine(), status, findings);
    }

    private List<Finding> inspect(Draft.Sentence sentence, @Nullable String entryId) {
        List<Finding> findings = inspector.inspect(sentence, entryId);
        checked++;
        if (!findings.isEmpty()) failed++;
        return findings;
    }

    private void note(Failure failure, String where, String action) {
        for (Finding f : failure.findings())
            stopped.add(new Stopped(where, failure.last().text(), f.text(), f.kind(), f.start(), f.end(), action));
    }

    // ---- letter

    List<Draft.Sentence> guardLetter(
            List<Draft.Sentence> sentences, Function<List<Refused>, List<Draft.Sentence>> rewrite) {
        return pass(sentences, LetterStep.WHERE, null, refused -> notYet(rewrite.apply(refused), sentences));
    }

    // ---- summary

    private Draft guardSummary(Draft draft, TailoringState state) {
        if (!dossier.input().parameters().prints("summary")) return draft;
        List<Draft.Sentence> passed = pass(draft.summary(), "summary", null, refused -> {
            Answer<SummaryAnswer> answer =
                    run.again(writers.summary(), generator.summaryRequest(state.feedback(), refused));
            return notYet(Generator.sentences(answer.value().clauses(), answer.engine()), draft.summary());
        });
        return draft.withSummary(passed.isEmpty() ? ownSummary() : Lists.first(3, passed));
    }

    private static List<Draft.Sentence> notYet(List<Draft.Sentence> fresh, List<Draft.Sentence> before) {
        return fresh.stream()
                .filter(one -> before.stream().noneMatch(other -> other.text().equals(one.text())))
                .toList();
    }

    private List<Draft.Sentence> ownSummary() {
        String own = dossier.input().resume().basics().summary();
        if (own == null || own.isBlank()) return List.of();
        return dossier.proofs().stream()
                .filter(proof -> proof.text().equals(Proofs.withoutMarkUp(own)))
                .findFirst()
                .map(proof ->
                        List.of(new Draft.Sentence(proof.text(), List.of(proof.id()), 0, "local", ORIGINAL, List.of())))
                .orElse(List.of());
    }

    // ---- skills

    private Draft guardSkills(Draft draft) {
        List<SkillsRequest.Known> known = Skills.of(dossier);
        Set<String> said = new HashSet<>();
        List<SkillsAnswer.Category> categories = new ArrayList<>();
        for (SkillsAnswer.Category category : draft.skills()) {
            List<String> kept = category.skills().stream()
                    .map(name -> supported(name, known))
                    .filter(name -> !name.isEmpty() && said.add(Skills.key(name)))
                    .toList();
            if (!kept.isEmpty())
                categories.add(new SkillsAnswer.Category(category.name().strip(), kept));
        }
        return draft.withSkills(categories, draft.skillsEngine());
    }

    /** The skill as it is known; empty, and noted, when no evidence shows it. */
    private String supported(String name, List<SkillsRequest.Known> known) {
        checked++;
        String found = known.stream()
                .filter(skill -> Skills.key(skill.name()).equals(Skills.key(name)))
                .filter(this::isShown)
                .map(SkillsRequest.Known::name)
                .findFirst()
                .orElse("");
        if (found.isEmpty()) {
            failed++;
            stopped.add(new Stopped("skills", name, name, "skill", 0, name.length(), DROPPED));
        }
        return found;
    }

    private boolean isShown(SkillsRequest.Known skill) {
        List<String> evidence =
                dossier.proofs(skill.evidence()).stream().map(Proof::text).toList();
        boolean named = evidence.stream().anyMatch(text -> Skills.key(text).contains(Skills.key(skill.name())));
        return named
                || !evidence.isEmpty()
                        && inspector.claims(skill.name(), evidence).isEmpty();
    }
}
