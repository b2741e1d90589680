package dev.tailorbird.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.skills.SkillLexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many planted inventions the guard catches and how many honest rewrites it stops, on rules' own part and on the part held out. */
class ClaimGuardAccuracyTest {
    private static final List<GuardCases.Case> CASES = GuardCases.read("/claims/guard.jsonl");
    private final ClaimGuard guard = new ClaimGuard(SkillLexicon.standard());

    private record Rate(int right, int all) {
        double share() {
            return all == 0 ? 1 : (double) right / all;
        }
    }

    @Test
    void catchesPlantedInventionsAndLetsHonestRewritesPass() {
        Map<String, Rate> seen = measure(false);
        Map<String, Rate> held = measure(true);
        System.out.println(table("seen", seen) + table("held out", held));
        assertThat(caught(seen).share()).isGreaterThanOrEqualTo(0.97);
        assertThat(caught(held).share()).isGreaterThanOrEqualTo(0.92);
        assertThat(passed(seen).share()).isGreaterThanOrEqualTo(0.95);
        assertThat(passed(held).share()).isGreaterThanOrEqualTo(0.84);
    }

    @Test
    void holdsManyKindsTradesAndRewordings() {
        assertThat(CASES.stream().filter(c -> !c.honest()).count()).isGreaterThanOrEqualTo(450);
        assertThat(CASES.stream().filter(GuardCases.Case::honest).count()).isGreaterThanOrEqualTo(350);
        assertThat(CASES.stream().filter(c -> c.kind().equals("rewording")).count())
                .isGreaterThanOrEqualTo(200);
        assertThat(CASES.stream().map(GuardCases.Case::trade).distinct().count())
                .isGreaterThanOrEqualTo(30);
        Set<String> kinds = CASES.stream().map(GuardCases.Case::kind).collect(Collectors.toSet());
        assertThat(kinds)
                .contains(
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
        Set<String> ids = new HashSet<>();
        assertThat(CASES).allMatch(c -> ids.add(c.id()));
    }

    private Map<String, Rate> measure(boolean heldOut) {
        Map<String, Rate> rates = new TreeMap<>();
        for (GuardCases.Case one : CASES) {
            if (one.heldOut() == heldOut) {
                boolean right = guard.check(one.check()).supported() == one.honest();
                rates.merge(
                        one.kind(), new Rate(right ? 1 : 0, 1), (a, b) -> new Rate(a.right + b.right, a.all + b.all));
            }
        }
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
                .reduce(new Rate(0, 0), (a, b) -> new Rate(a.right + b.right, a.all + b.all));
    }

    private static String table(String part, Map<String, Rate> rates) {
        StringBuilder out = new StringBuilder();
        Rate caught = caught(rates);
        Rate passed = passed(rates);
        out.append(String.format(
                Locale.ROOT,
                "guard, %s: caught %d of %d (%.1f%%), honest stopped %d of %d (%.1f%%)%n",
                part,
                caught.right,
                caught.all,
                100 * caught.share(),
                passed.all - passed.right,
                passed.all,
                100 * (1 - passed.share())));
        rates.forEach((kind, rate) ->
                out.append(String.format(Locale.ROOT, "  %-12s %3d of %3d right%n", kind, rate.right, rate.all)));
        return out.toString();
    }
}
