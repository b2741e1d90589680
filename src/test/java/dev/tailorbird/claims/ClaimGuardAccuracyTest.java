package dev.tailorbird.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.skills.SkillLexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How many planted inventions the guard catches and how many honest rewrites it stops: on the part of the first set that the
 * rules were made with and on the part held out, and so on three more sets by authors who had not read the guard; the third
 * and the fourth are split by trade.
 */
class ClaimGuardAccuracyTest {
    private static final List<GuardCases.Case> FIRST = GuardCases.read("/claims/guard.jsonl");
    private static final List<GuardCases.Case> SECOND = GuardCases.read("/claims/guard-second.jsonl");
    private static final List<GuardCases.Case> THIRD = GuardCases.read("/claims/guard-third.jsonl");
    private static final List<GuardCases.Case> FOURTH = GuardCases.read("/claims/guard-fourth.jsonl");
    private static final Set<String> KINDS = Set.of(
            "number",
            "unit",
            "date",
            "employer",
            "title",
            "institution",
            "degree",
            "certificate",
            "tool",
            "skill",
            "money",
            "scope",
            "leadership",
            "award",
            "language",
            "outcome");
    private final ClaimGuard guard = new ClaimGuard(SkillLexicon.standard());

    private record Rate(int right, int all) {
        double share() {
            return all == 0 ? 1 : (double) right / all;
        }

        Rate plus(Rate other) {
            return new Rate(right + other.right, all + other.all);
        }
    }

    @Test
    void catchesPlantedInventionsAndLetsHonestRewritesPass() {
        Map<String, Rate> seen = measure(FIRST, one -> !one.heldOut(3));
        Map<String, Rate> held = measure(FIRST, one -> one.heldOut(3));
        Map<String, Rate> second = measure(SECOND, one -> !one.heldOut(2));
        Map<String, Rate> secondHeld = measure(SECOND, one -> one.heldOut(2));
        Map<String, Rate> third = measure(THIRD, one -> !one.tradeHeldOut());
        Map<String, Rate> thirdHeld = measure(THIRD, GuardCases.Case::tradeHeldOut);
        Map<String, Rate> fourth = measure(FOURTH, one -> !one.tradeHeldOut());
        Map<String, Rate> fourthHeld = measure(FOURTH, GuardCases.Case::tradeHeldOut);
        System.out.println(table(
                List.of(
                        "first seen",
                        "first held",
                        "second seen",
                        "second held",
                        "third seen",
                        "third held",
                        "fourth seen",
                        "fourth held"),
                List.of(seen, held, second, secondHeld, third, thirdHeld, fourth, fourthHeld)));
        // The goal on every set: 0.99 caught and 0.98 passed. These floors stand just under what is measured today.
        assertThat(caught(seen).share()).isGreaterThanOrEqualTo(0.98);
        assertThat(caught(held).share()).isGreaterThanOrEqualTo(0.96);
        assertThat(passed(seen).share()).isGreaterThanOrEqualTo(0.98);
        assertThat(passed(held).share()).isGreaterThanOrEqualTo(0.92);
        assertThat(caught(second).share()).isGreaterThanOrEqualTo(0.92);
        assertThat(passed(second).share()).isGreaterThanOrEqualTo(0.96);
        assertThat(caught(secondHeld).share()).isGreaterThanOrEqualTo(0.91);
        assertThat(passed(secondHeld).share()).isGreaterThanOrEqualTo(0.855);
        assertThat(caught(third).share()).isGreaterThanOrEqualTo(0.88);
        assertThat(passed(third).share()).isGreaterThanOrEqualTo(0.9);
        assertThat(caught(thirdHeld).share()).isGreaterThanOrEqualTo(0.80);
        assertThat(passed(thirdHeld).share()).isGreaterThanOrEqualTo(0.845);
        assertThat(caught(fourth).share()).isGreaterThanOrEqualTo(0.84);
        assertThat(passed(fourth).share()).isGreaterThanOrEqualTo(0.61);
        assertThat(caught(fourthHeld).share()).isGreaterThanOrEqualTo(0.81);
        assertThat(passed(fourthHeld).share()).isGreaterThanOrEqualTo(0.55);
    }

    @Test
    void firstSetHoldsManyKindsTradesAndRewordings() {
        assertBreadth(FIRST, 450, 350, 200, 30);
    }

    @Test
    void secondSetHoldsManyKindsTradesAndRewordings() {
        assertBreadth(SECOND, 540, 390, 290, 50);
    }

    private static void assertBreadth(
            List<GuardCases.Case> cases, int inventions, int honest, int rewordings, int trades) {
        assertThat(cases.stream().filter(c -> !c.honest())).hasSizeGreaterThanOrEqualTo(inventions);
        assertThat(cases.stream().filter(GuardCases.Case::honest)).hasSizeGreaterThanOrEqualTo(honest);
        assertThat(cases.stream().filter(c -> c.kind().equals("rewording"))).hasSizeGreaterThanOrEqualTo(rewordings);
        assertThat(cases.stream().map(GuardCases.Case::trade).distinct()).hasSizeGreaterThanOrEqualTo(trades);
        assertThat(cases.stream().map(GuardCases.Case::kind).collect(Collectors.toSet()))
                .containsAll(KINDS);
        assertThat(cases).extracting(GuardCases.Case::id).doesNotHaveDuplicates();
    }

    private Map<String, Rate> measure(List<GuardCases.Case> cases, Predicate<GuardCases.Case> part) {
        Map<String, Rate> rates = new TreeMap<>();
        cases.stream().filter(part).forEach(one -> {
            boolean right = guard.check(one.check()).supported() == one.honest();
            rates.merge(one.kind(), new Rate(right ? 1 : 0, 1), Rate::plus);
        });
        return rates;
    }

    private static boolean honest(String kind) {
        return kind.startsWith("rew");
    }

    private static Rate caught(Map<String, Rate> rates) {
        return sum(rates, false);
    }

    private static Rate passed(Map<String, Rate> rates) {
        return sum(rates, true);
    }

    private static Rate sum(Map<String, Rate> rates, boolean honest) {
        return rates.entrySet().stream()
                .filter(e -> honest(e.getKey()) == honest)
                .map(Map.Entry::getValue)
                .reduce(new Rate(0, 0), Rate::plus);
    }

    /** The parts side by side: what was caught and stopped in all, then the cases judged rightly by kind. */
    private static String table(List<String> parts, List<Map<String, Rate>> rates) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Rate caught = caught(rates.get(i));
            Rate passed = passed(rates.get(i));
            out.append(String.format(
                    Locale.ROOT,
                    "guard, %s: caught %d of %d (%.1f%%), honest stopped %d of %d (%.1f%%)%n",
                    parts.get(i),
                    caught.right,
                    caught.all,
                    100 * caught.share(),
                    passed.all - passed.right,
                    passed.all,
                    100 * (1 - passed.share())));
        }
        out.append(String.format("  %-12s", "judged right"));
        parts.forEach(part -> out.append(String.format(" %12s", part)));
        rates.stream()
                .flatMap(part -> part.keySet().stream())
                .sorted()
                .distinct()
                .forEach(kind -> {
                    out.append(String.format("%n  %-12s", kind));
                    for (Map<String, Rate> part : rates) {
                        Rate rate = part.getOrDefault(kind, new Rate(0, 0));
                        out.append(String.format(Locale.ROOT, "   %3d of %3d", rate.right, rate.all));
                    }
                });
        return out.append(System.lineSeparator()).toString();
    }
}
