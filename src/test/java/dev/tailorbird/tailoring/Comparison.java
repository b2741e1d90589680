package dev.tailorbird.tailoring;

import dev.tailorbird.claims.ClaimCheck;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.tailoring.SharedPairs.Job;
import dev.tailorbird.tailoring.SharedPairs.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A resume as it was and as it was tailored, on the same number of pages.
 *
 * @param unsaid terms that the evidence carries and the resume as it was does not print in the posting's words
 * @param sentences how many the engine printed in jobs and summary
 * @param changed how many of them are not the person's very words
 * @param skills how many names of skills it printed
 * @param unsupported those of both that the guard does not pass when it reads them again
 */
record Comparison(
        String name,
        Job job,
        JsonResume before,
        JsonResume after,
        Pair score,
        Pair coverage,
        Pair order,
        List<String> unsaid,
        int sentences,
        int changed,
        int skills,
        List<String> unsupported) {
    private static final ClaimGuard GUARD = new ClaimGuard(ASession.LEXICON);
    private static final String AS_OF = "2026-06";

    record Pair(double before, double after) {
        double gain() {
            return after - before;
        }
    }

    static Comparison of(Person person, Job job, int pages, TailoringEngine engine, OrderMeasure order) {
        TailoringParameters parameters = new TailoringParameters(pages, 1, 5, "standard", "A4");
        TailoringInput input = SharedPairs.input(person, job, parameters);
        TailoringResult result = engine.run(input);
        Dossier dossier = Dossier.of(input, AS_OF, ASession.LEXICON);
        AtsScorer scorer = new AtsScorer(dossier);
        JsonResume before = Untailored.of(dossier);
        Sayings saidBefore = scorer.read(before);
        Sayings saidAfter = scorer.read(result.resume());
        List<Printed> sentences = sentences(result);
        List<Printed> skills = skills(result);
        return new Comparison(
                person.name() + " × " + job.name(),
                job,
                before,
                result.resume(),
                new Pair(result.ats().original(), result.ats().score()),
                new Pair(scorer.coverage(saidBefore), scorer.coverage(saidAfter)),
                new Pair(order.of(dossier, own(dossier, before)), order.of(dossier, tailored(dossier, result))),
                dossier.asks().stream()
                        .filter(ask -> dossier.has(ask) && saidBefore.credit(ask) < 1)
                        .map(Ask::name)
                        .toList(),
                sentences.size(),
                (int) sentences.stream().filter(one -> one.isChanged(dossier)).count(),
                skills.size(),
                Stream.concat(sentences.stream(), skills.stream())
                        .filter(one -> one.isChanged(dossier) && !one.isCarried(dossier))
                        .map(Printed::text)
                        .toList());
    }

    static double meanGain(List<Comparison> pairs, Function<Comparison, Pair> figure) {
        return pairs.stream().map(figure).mapToDouble(Pair::gain).average().orElse(0);
    }

    /** @param entryId null for a sentence of the summary */
    private record Printed(
            String text, List<String> evidence, @Nullable String entryId) {
        boolean isChanged(Dossier dossier) {
            return dossier.proofs(evidence).stream()
                    .noneMatch(proof -> proof.text().equals(text));
        }

        boolean isCarried(Dossier dossier) {
            List<Proof> proofs = dossier.proofs(evidence);
            boolean own = entryId == null || proofs.stream().allMatch(proof -> entryId.equals(proof.entryId()));
            List<String> texts = Stream.concat(
                            proofs.stream(),
                            proofs.stream()
                                    .map(Proof::entryId)
                                    .filter(Objects::nonNull)
                                    .map(id -> dossier.proof(Proofs.line(id)))
                                    .filter(Objects::nonNull))
                    .map(Proof::text)
                    .distinct()
                    .toList();
            return own
                    && !proofs.isEmpty()
                    && GUARD.check(new ClaimCheck(text, texts, 1, Set.of()))
                            .unsupported()
                            .isEmpty();
        }
    }

    private static List<Printed> sentences(TailoringResult result) {
        List<Printed> printed = new ArrayList<>();
        result.summary().clauses().forEach(clause -> printed.add(new Printed(clause.text(), clause.evidence(), null)));
        result.roles().forEach(role -> role.bullets()
                .forEach(bullet -> printed.add(new Printed(bullet.text(), bullet.evidence(), role.entryId()))));
        return printed;
    }

    private static List<Printed> skills(TailoringResult result) {
        return result.skills().stream()
                .flatMap(category -> category.items().stream())
                .map(skill -> new Printed(skill.name(), skill.evidence(), null))
                .toList();
    }

    private static Map<String, List<Proof>> tailored(Dossier dossier, TailoringResult result) {
        Map<String, List<Proof>> order = new LinkedHashMap<>();
        result.roles()
                .forEach(role -> order.put(
                        role.entryId(),
                        role.bullets().stream()
                                .flatMap(bullet -> dossier.proofs(bullet.evidence()).stream())
                                .distinct()
                                .toList()));
        return order;
    }

    private static Map<String, List<Proof>> own(Dossier dossier, JsonResume before) {
        Map<String, List<Proof>> order = new LinkedHashMap<>();
        for (int i = 0; i < dossier.roles().size(); i++) {
            String role = dossier.roles().get(i).id();
            order.put(role, Lists.first(before.work().get(i).highlights().size(), dossier.statementsOf(role)));
        }
        return order;
    }
}
