package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.profile.JsonResume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Scores a draft: is everything said that can be, is the most relevant first, can a program read it? */
final class Evaluator {
    static final double GOOD = 0.8;
    private static final double LOW = 0.6;

    private final Dossier dossier;
    private final Retrieval retrieval;

    Evaluator(Dossier dossier, Retrieval retrieval) {
        this.dossier = dossier;
        this.retrieval = retrieval;
    }

    /**
     * @param issues what a better draft would do; empty when it is good
     * @param unsaid asked terms that the evidence has and the draft does not say
     * @param missing asked terms without any evidence
     * @param fixable whether writing again can help, because not only honest gaps remain
     */
    record Judgement(
            TailoringResult.Evaluation scores,
            List<String> issues,
            List<String> unsaid,
            List<String> missing,
            boolean fixable) {}

    Judgement judge(Draft draft, JsonResume resume) {
        AtsScorer scorer = new AtsScorer(dossier);
        Sayings said = scorer.read(resume);
        List<Ask> unsaid = scorer.unsaid(said);
        List<String> missing = dossier.asks().stream()
                .filter(ask -> !dossier.has(ask) && !said.says(ask))
                .map(Ask::name)
                .toList();
        boolean onRole = summaryIsOnRole(draft);
        double coverage = coverage(said, unsaid);
        double relevance = relevance(draft, onRole);
        double ats = Checks.of(resume).compatibility();
        double overall = round(0.4 * coverage + 0.3 * relevance + 0.3 * ats);
        List<String> issues = overall >= GOOD ? List.of() : issues(unsaid, missing, onRole);
        boolean canNameRole = !onRole && evidenceNamesRole();
        return new Judgement(
                new TailoringResult.Evaluation(round(coverage), round(relevance), round(ats), overall, issues),
                issues,
                unsaid.stream().map(Ask::name).toList(),
                missing,
                overall < GOOD && (!unsaid.isEmpty() || canNameRole));
    }

    private double coverage(Sayings said, List<Ask> unsaid) {
        double coverage = new AtsScorer(dossier).coverage(said);
        return unsaid.stream().filter(Ask::required).count() >= 2 ? Math.min(coverage, GOOD - 0.01) : coverage;
    }

    /** Half is the order within each role, half is whether the best statements were chosen. */
    private double relevance(Draft draft, boolean onRole) {
        double ordered = 0;
        double ideal = 0;
        double chosen = 0;
        double possible = 0;
        for (Entry role : dossier.roles()) {
            List<Double> printed = draft.roles().stream()
                    .filter(drafted -> drafted.entryId().equals(role.id()))
                    .flatMap(drafted -> drafted.bullets().stream())
                    .map(this::worth)
                    .toList();
            ordered += discounted(printed);
            ideal += discounted(sorted(printed));
            chosen += printed.stream().mapToDouble(Double::doubleValue).sum();
            possible +=
                    sorted(dossier.statementsOf(role.id()).stream()
                                    .map(proof -> retrieval.of(proof.id()))
                                    .toList())
                            .stream()
                            .limit(printed.size())
                            .mapToDouble(Double::doubleValue)
                            .sum();
        }
        double order = ideal == 0 ? 1 : ordered / ideal;
        double choice = possible == 0 ? 1 : Math.min(1, chosen / possible);
        double relevance = 0.5 * order + 0.5 * choice;
        return onRole ? relevance : Math.min(relevance, LOW);
    }

    private double worth(Draft.Sentence bullet) {
        return bullet.evidence().stream().mapToDouble(retrieval::of).max().orElse(0);
    }

    private static List<Double> sorted(List<Double> values) {
        return values.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static double discounted(List<Double> values) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) sum += values.get(i) * Math.log(2) / Math.log(i + 2);
        return sum;
    }

    private boolean summaryIsOnRole(Draft draft) {
        if (!dossier.input().parameters().prints("summary")) return true;
        Set<String> said = new HashSet<>();
        draft.summary().forEach(clause -> said.addAll(Stems.of(clause.text())));
        return names(said);
    }

    private boolean evidenceNamesRole() {
        Set<String> said = new HashSet<>();
        dossier.roles().forEach(role -> said.addAll(Stems.of(String.valueOf(role.title()))));
        said.addAll(Stems.of(String.valueOf(dossier.input().resume().basics().label())));
        return names(said);
    }

    /** Half of the words of the role, or the domain. */
    private boolean names(Set<String> said) {
        List<String> role = Stems.of(Roles.asked(dossier.input().posting())).stream()
                .filter(stem -> !Levels.STEMS.contains(stem))
                .toList();
        String domain = dossier.input().posting().domain();
        List<String> field = domain == null ? List.of() : Stems.of(domain);
        if (role.isEmpty() && field.isEmpty()) return true;
        boolean namesRole =
                !role.isEmpty() && role.stream().filter(said::contains).count() * 2 >= role.size();
        return namesRole || !field.isEmpty() && said.containsAll(field);
    }

    private List<String> issues(List<Ask> unsaid, List<String> missing, boolean onRole) {
        List<String> issues = new ArrayList<>();
        List<String> names = unsaid.stream().map(Ask::name).toList();
        if (!names.isEmpty())
            issues.add("Said nowhere although the evidence has it: " + String.join(", ", names) + ".");
        if (!onRole) issues.add("The summary names neither the role nor its field.");
        if (!missing.isEmpty())
            issues.add("Honest gaps, in no evidence: " + String.join(", ", Lists.first(12, missing)) + ".");
        if (issues.isEmpty()) issues.add("The bullets could be stronger: see the checks of the report.");
        return issues;
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** Words of rank, which do not name a role. */
    private static final class Levels {
        static final Set<String> STEMS = Set.copyOf(Stems.of(
                "junior senior staff principal lead mid entry level intern associate chief head sr jr ii iii"));
    }
}
