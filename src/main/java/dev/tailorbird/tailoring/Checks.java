package dev.tailorbird.tailoring;

import dev.tailorbird.experience.BulletChecks;
import dev.tailorbird.experience.Verbs;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.tailoring.AtsReport.Check;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How well a resume is made for programs and hurried readers, whatever the posting. */
final class Checks {
    private static final double MOST_OF = 0.8;

    private final JsonResume resume;
    private final List<String> bullets;
    private final List<Measure> measures = new ArrayList<>();

    /** A check with how far it is met, 0 to 1, and its weight in the whole. */
    private record Measure(Check check, double met, double weight) {}

    private Checks(JsonResume resume) {
        this.resume = resume;
        bullets = resume.work().stream()
                .flatMap(work -> work.highlights().stream())
                .toList();
    }

    static Checks of(JsonResume resume) {
        Checks checks = new Checks(resume);
        checks.dates();
        if (!checks.bullets.isEmpty()) checks.style();
        return checks;
    }

    List<Check> list() {
        return measures.stream().map(Measure::check).toList();
    }

    /** The whole, 0 to 1. */
    double compatibility() {
        double weights = measures.stream().mapToDouble(Measure::weight).sum();
        double met = measures.stream().mapToDouble(m -> m.met() * m.weight()).sum();
        return weights == 0 ? 1 : met / weights;
    }

    private void dates() {
        share("Jobs with title and dates", resume.work(), w -> w.position() != null && w.startDate() != null, 1, 1.5);
    }

    private void style() {
        share("Bullets begin with an action verb", bullets, b -> Verbs.start(b) != Verbs.Start.NONE, 1, 2);
        share("Bullets with a figure", bullets, BulletChecks::hasFigure, MOST_OF, 1);
        share("Bullets of 100 to 180 characters", bullets, BulletChecks::hasGoodLength, MOST_OF, 0.5);
        share("Bullets without inflated words", bullets, b -> BulletChecks.inflated(b) == null, 1, 1);
        share("Verbs not repeated within a job", resume.work(), Checks::variesVerbs, MOST_OF, 0.5);
        share("One tense within a job", resume.work(), Checks::keepsTense, 1, 1);
    }

    private static boolean variesVerbs(JsonResume.Work work) {
        Set<String> verbs = new HashSet<>();
        return work.highlights().stream()
                .filter(bullet -> Verbs.start(bullet) != Verbs.Start.NONE)
                .allMatch(bullet -> verbs.add(Verbs.base(bullet)));
    }

    private static boolean keepsTense(JsonResume.Work work) {
        Set<Verbs.Start> tenses = new HashSet<>();
        work.highlights().forEach(bullet -> tenses.add(Verbs.start(bullet)));
        tenses.remove(Verbs.Start.NONE);
        return tenses.size() < 2;
    }

    private <T> void share(String name, List<T> items, Predicate<T> good, double wanted, double weight) {
        if (items.isEmpty()) return;
        long met = items.stream().filter(good).count();
        double share = (double) met / items.size();
        String wants = wanted == 1 ? "all" : Math.round(100 * wanted) + "%";
        add(name, Math.min(1, share / wanted), share >= wanted, met + " of " + items.size(), wants, weight);
    }

    private void add(String name, double met, boolean passed, String value, String wants, double weight) {
        measures.add(new Measure(new Check(name, passed, value, wants), met, weight));
    }
}
