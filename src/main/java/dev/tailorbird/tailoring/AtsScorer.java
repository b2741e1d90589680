package dev.tailorbird.tailoring;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.tailoring.AtsReport.Check;
import dev.tailorbird.tailoring.AtsReport.Count;
import dev.tailorbird.tailoring.AtsReport.Gap;
import dev.tailorbird.tailoring.AtsReport.SayIt;
import dev.tailorbird.tailoring.AtsReport.Suggestion;
import java.util.ArrayList;
import java.util.List;

/**
 * The one scorer: of a finished draft, of the resume before, and of every later edit.
 *
 * <p>Spelling counts. An applicant tracking system compares strings, so a skill that stands on the resume as the posting
 * writes it counts whole, and by another name ("k8s" where the posting says "Kubernetes") half: some systems know both
 * names, others find nothing. Capitals, marks and plurals make no difference.
 */
final class AtsScorer {
    private static final double REQUIRED = 60;
    private static final double KEYWORDS = 30;
    private static final double PREFERRED = 10;
    private static final int READY = 85;
    private static final int CRITICAL = 50;
    private static final double ENOUGH_REQUIRED = 0.9;
    /** A group of fewer terms counts less, since one word would swing it. */
    private static final int ENOUGH_TO_JUDGE = 4;

    private static final int MOST_SUGGESTIONS = 12;
    /** The stretch from which a person is asked about what their work implies. */
    private static final int IMPLIED_TOO = 3;

    private final Dossier dossier;

    AtsScorer(Dossier dossier) {
        this.dossier = dossier;
    }

    AtsReport report(JsonResume resume) {
        Sayings said = read(resume);
        Count required = count(said, Ask.REQUIRED);
        List<Check> checks = checks(resume, required);
        List<SayIt> sayIt = sayIt(said);
        List<Gap> gaps = gaps(said);
        int score = score(said);
        return new AtsReport(
                score,
                score < CRITICAL ? "critical" : score < READY ? "improve" : "ready",
                score(read(Untailored.of(dossier))),
                required,
                count(said, Ask.KEYWORD),
                count(said, Ask.PREFERRED),
                sayIt,
                gaps,
                suggestions(sayIt, gaps, checks),
                checks);
    }

    Sayings read(JsonResume resume) {
        return new Sayings(ResumeText.lines(resume).stream().map(dossier::read).toList());
    }

    /** Terms that the evidence has and the resume does not say, most important first. */
    List<Ask> unsaid(Sayings said) {
        return dossier.asks().stream()
                .filter(ask -> !said.says(ask) && dossier.has(ask))
                .toList();
    }

    /** The share of what is asked for that is said, by weight, 0 to 1. */
    double coverage(Sayings said) {
        double all = dossier.asks().stream().mapToDouble(Ask::weight).sum();
        double have = dossier.asks().stream()
                .mapToDouble(ask -> ask.weight() * said.credit(ask))
                .sum();
        return all == 0 ? 1 : have / all;
    }

    private int score(Sayings said) {
        double points = 0;
        double possible = 0;
        for (String kind : List.of(Ask.REQUIRED, Ask.KEYWORD, Ask.PREFERRED)) {
            List<Ask> asks = asks(kind);
            if (asks.isEmpty()) continue;
            double weight = weight(kind) * Math.min(1, asks.size() / (double) ENOUGH_TO_JUDGE);
            points += weight * asks.stream().mapToDouble(said::credit).sum() / asks.size();
            possible += weight;
        }
        return possible == 0 ? 0 : (int) Math.round(100 * points / possible);
    }

    private static double weight(String kind) {
        return switch (kind) {
            case Ask.REQUIRED -> REQUIRED;
            case Ask.KEYWORD -> KEYWORDS;
            default -> PREFERRED;
        };
    }

    private Count count(Sayings said, String kind) {
        List<Ask> asks = asks(kind);
        return new Count(said.said(asks).size(), asks.size());
    }

    private List<Ask> asks(String kind) {
        return dossier.asks().stream().filter(ask -> ask.kind().equals(kind)).toList();
    }

    private List<SayIt> sayIt(Sayings said) {
        List<SayIt> found = new ArrayList<>();
        for (Ask ask : unsaid(said)) {
            List<Proof> proofs = Lists.first(3, dossier.saying(ask));
            found.add(sayIt(ask.name(), ask.kind(), proofs));
        }
        if (dossier.input().parameters().stretch() < IMPLIED_TOO) return found;
        for (Ask ask : dossier.asks()) {
            if (said.says(ask) || dossier.has(ask) || ask.skill().isEmpty()) continue;
            List<Proof> implying = implying(ask);
            if (!implying.isEmpty()) found.add(sayIt(ask.name(), SayIt.IMPLIED, Lists.first(3, implying)));
        }
        return found;
    }

    private static SayIt sayIt(String name, String kind, List<Proof> proofs) {
        String where = proofs.isEmpty() ? "" : proofs.get(0).where();
        return new SayIt(name, kind, proofs.stream().map(Proof::id).toList(), where);
    }

    /** Facts that show a skill which implies this one. */
    private List<Proof> implying(Ask ask) {
        return dossier.proofs().stream()
                .filter(proof -> proof.line().skills().stream().anyMatch(skill -> implies(skill, ask)))
                .toList();
    }

    private boolean implies(String skill, Ask ask) {
        return dossier.lexicon()
                .find(skill)
                .map(dossier.lexicon()::implied)
                .filter(broader ->
                        broader.stream().map(Skill::name).map(Skills::key).anyMatch(ask.skill()::equals))
                .isPresent();
    }

    private List<Gap> gaps(Sayings said) {
        return dossier.asks().stream()
                .filter(ask -> !said.says(ask) && !dossier.has(ask))
                .map(ask -> new Gap(ask.name(), ask.kind()))
                .toList();
    }

    private static List<Check> checks(JsonResume resume, Count required) {
        List<Check> checks = new ArrayList<>();
        if (required.of() > 0) {
            boolean enough = required.have() >= ENOUGH_REQUIRED * required.of();
            checks.add(new Check("Required skills said", enough, required.have() + " of " + required.of(), "90%"));
        }
        checks.addAll(Checks.of(resume).list());
        return checks;
    }

    private static List<Suggestion> suggestions(List<SayIt> sayIt, List<Gap> gaps, List<Check> checks) {
        List<Suggestion> critical = new ArrayList<>();
        List<Suggestion> important = new ArrayList<>();
        List<Suggestion> minor = new ArrayList<>();
        for (SayIt item : sayIt) {
            String text = item.isImplied()
                    ? Wording.capital(item.name()) + " may follow from what you did (" + item.where()
                            + "): say whether you have it."
                    : "Say " + item.name() + ": you have it (" + item.where() + ").";
            boolean required = item.kind().equals(Ask.REQUIRED);
            (required ? critical : important).add(new Suggestion(text, required ? "critical" : "important"));
        }
        for (Gap gap : gaps)
            if (gap.kind().equals(Ask.REQUIRED))
                important.add(new Suggestion(
                        Wording.capital(gap.name())
                                + " is required and nowhere in what you told us: if you have done it, add where;"
                                + " if not, be ready to be asked.",
                        "important"));
        for (Check check : checks)
            if (!check.passed() && !check.name().equals("Required skills said"))
                minor.add(new Suggestion(
                        check.name() + ": " + check.value() + ", wanted: " + check.wants() + ".", "minor"));
        return Lists.first(MOST_SUGGESTIONS, Lists.concat(Lists.concat(critical, important), minor));
    }
}
