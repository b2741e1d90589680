package dev.tailorbird.tailoring;

import dev.tailorbird.tailoring.Comparison.Pair;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Prints what tailoring does on every pair, and the sums. */
final class ComparisonTable {
    private ComparisonTable() {}

    static void print(List<Comparison> twoPages, List<Comparison> onePage) {
        say("%-44s %-27s %-27s", "", "two pages", "one page");
        say(
                "%-44s %8s %9s %8s  %8s %9s %8s",
                "as it was, tailored", "score", "coverage", "order", "score", "coverage", "order");
        for (int i = 0; i < twoPages.size(); i++)
            say("%-44.44s %s  %s", twoPages.get(i).name(), figures(twoPages.get(i)), figures(onePage.get(i)));
        sum("two pages", twoPages);
        sum("one page", onePage);
    }

    private static String figures(Comparison pair) {
        return String.format(
                Locale.ROOT,
                "%3.0f %3.0f  .%02.0f .%02.0f  .%02.0f .%02.0f",
                pair.score().before(),
                pair.score().after(),
                100 * pair.coverage().before(),
                100 * pair.coverage().after(),
                100 * pair.order().before(),
                100 * pair.order().after());
    }

    private static void sum(String name, List<Comparison> pairs) {
        say("%s, %d pairs", name, pairs.size());
        sum("  score", pairs, Comparison::score);
        sum("  coverage", pairs, Comparison::coverage);
        sum("  order (nDCG)", pairs, Comparison::order);
        long open = pairs.stream().filter(pair -> !pair.unsaid().isEmpty()).count();
        long taken = pairs.stream()
                .filter(pair -> !pair.unsaid().isEmpty() && pair.coverage().gain() > 0)
                .count();
        say(
                "  something asked for was evidenced and not printed in the posting's words: %d; coverage rose on %d of them",
                open, taken);
        say(
                "  sentences: %d, reworded %d; names of skills: %d; not carried by their evidence: %d",
                pairs.stream().mapToInt(Comparison::sentences).sum(),
                pairs.stream().mapToInt(Comparison::changed).sum(),
                pairs.stream().mapToInt(Comparison::skills).sum(),
                pairs.stream().mapToInt(pair -> pair.unsupported().size()).sum());
        pairs.forEach(pair -> pair.unsupported().forEach(text -> say("  ! %s: %s", pair.name(), text)));
    }

    private static void sum(String name, List<Comparison> pairs, Function<Comparison, Pair> figure) {
        List<Pair> all = pairs.stream().map(figure).toList();
        say(
                "%s: %.3f as it was, %.3f tailored; higher %d, equal %d, lower %d",
                name,
                all.stream().mapToDouble(Pair::before).average().orElse(0),
                all.stream().mapToDouble(Pair::after).average().orElse(0),
                all.stream().filter(pair -> pair.gain() > 1e-9).count(),
                all.stream().filter(pair -> Math.abs(pair.gain()) <= 1e-9).count(),
                all.stream().filter(pair -> pair.gain() < -1e-9).count());
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
