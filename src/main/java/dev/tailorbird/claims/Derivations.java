package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from the numbers of a statement: "from 10 to 6 hours" is 4 hours less, 40% less. */
final class Derivations {
    private static final int YEAR_REACH = 4;

    private Derivations() {}

    static List<Quantity> of(Statement statement) {
        List<Quantity> out = new ArrayList<>();
        List<Quantity> said = statement.quantities();
        for (Pair pair : statement.pairs()) {
            derive(pair.from(), pair.to(), out);
        }
        for (Quantity q : said) {
            alone(q, out);
        }
        Sums.of(statement, out);
        Comparisons.of(statement, out);
        return out;
    }

    static boolean moves(Pair pair) {
        double a = pair.from().value();
        double b = pair.to().value();
        return a > 0 && b > 0 && a != b && pair.from().sort() == pair.to().sort();
    }

    static List<Pair> pairs(Statement statement) {
        List<Pair> out = new ArrayList<>();
        List<Quantity> said = statement.quantities();
        for (Quantity q : said) {
            if (q.range()
                    && statement.tokens().subList(q.from(), q.to()).stream().anyMatch(t -> t.is("to"))) {
                out.add(new Pair(q.end(q.low()), q.end(q.high()))); // "61 to 72%" may be a change as well as a range
            }
        }
        for (int i = 0; i + 1 < said.size(); i++) {
            Pair pair = pair(statement, said.get(i), said.get(i + 1));
            if (pair != null) {
                out.add(pair);
            }
        }
        return out;
    }

    /** 25 a quarter are 100 a year. */
    private static void rates(Quantity q, List<Quantity> out) {
        switch (q.rate()) {
            case "quarter" -> out.add(q.times(4).per("year"));
            case "month" -> {
                out.add(q.times(12).per("year"));
                out.add(q.times(3).per("quarter"));
            }
            default -> {}
        }
    }

    /** The start and the end of a change. */
    record Pair(Quantity from, Quantity to) {}

    /** "from A to B", "A to B" after a verb of change, "to B from A", "B instead of A". */
    private static @Nullable Pair pair(Statement s, Quantity a, Quantity b) {
        if (b.from() - a.to() > 8) {
            return null;
        }
        boolean to = false;
        boolean from = false;
        boolean instead = false;
        for (int i = a.to(); i < b.from(); i++) {
            to |= s.at(i, "to");
            from |= s.at(i, "from");
            instead |= s.at(i, "instead") || s.at(i, "rather") || s.at(i, "place") && s.at(i + 1, "of");
        }
        int firstYear = yearOf(s, a);
        int secondYear = yearOf(s, b);
        if (a.sort() == b.sort() && firstYear > 0 && secondYear > 0 && firstYear != secondYear) {
            return firstYear < secondYear ? new Pair(a, b) : new Pair(b, a); // "91% in 2022, 83% in 2021"
        }
        if (between(s, a, b, Tokeniser.ARROW)) {
            return new Pair(fill(a, b), fill(b, a));
        }
        boolean beforeFrom = s.at(a.from() - 1, "from") || s.at(a.from() - 2, "from");
        if (to && beforeFrom) {
            return new Pair(fill(a, b), b);
        }
        boolean beforeTo = s.at(a.from() - 1, "to") || s.at(a.from() - 2, "to");
        boolean alike = a.sort() == b.sort() || a.sort() == Quantity.Sort.COUNT;
        if (alike && to && b.from() - a.to() <= 3 && a.value() > b.value() && !s.at(a.to() - 1, "and")) {
            return new Pair(fill(a, b), fill(b, a)); // "900 ms to 320 ms" falls: no range
        }
        if (from && (beforeTo || a.change() != 0) || instead) {
            return new Pair(fill(b, a), fill(a, b));
        }
        return null;
    }

    /** The year that stands right behind a number, 0 for none. */
    private static int yearOf(Statement s, Quantity q) {
        for (DateSpan date : s.dates()) {
            if (!date.range() && date.from() >= q.to() && date.from() <= q.to() + YEAR_REACH) {
                return date.startYear();
            }
        }
        return 0;
    }

    private static boolean between(Statement s, Quantity a, Quantity b, String mark) {
        for (int i = a.to(); i < b.from(); i++) {
            if (s.at(i, mark)) {
                return true;
            }
        }
        return false;
    }

    /** "from 10 to 6 hours": the unit stands once. */
    private static Quantity fill(Quantity bare, Quantity full) {
        if (bare.sort() != Quantity.Sort.COUNT || !bare.nouns().isEmpty() || full.sort() == Quantity.Sort.COUNT) {
            return bare;
        }
        double factor = full.sort() == Quantity.Sort.TIME ? hoursPerUnit(full) : 1;
        return bare.times(factor).with(full.sort(), full.unit(), bare.value() * factor, bare.change());
    }

    private static double hoursPerUnit(Quantity q) {
        for (double unit : new double[] {8766, 2191.5, 730.5, 168, 24, 1, 1 / 60.0, 1 / 3600.0}) {
            double times = q.value() / unit;
            if (times >= 0.999 && Math.abs(times - Math.round(times)) < 0.001) {
                return unit;
            }
        }
        return 1;
    }

    private static void derive(Quantity from, Quantity to, List<Quantity> out) {
        double a = from.value();
        double b = to.value();
        if (!moves(new Pair(from, to))) {
            return;
        }
        int change = b > a ? 1 : -1;
        Quantity.Sort difference = from.sort() == Quantity.Sort.PERCENT ? Quantity.Sort.POINTS : from.sort();
        out.add(from.with(
                difference, difference == Quantity.Sort.POINTS ? "pp" : from.unit(), Math.abs(a - b), change));
        out.add(from.with(Quantity.Sort.PERCENT, "%", 100 * Math.abs(a - b) / a, change));
        out.add(from.with(Quantity.Sort.TIMES, "x", Math.max(a, b) / Math.min(a, b), change));
        out.add(from.moved(change));
        out.add(to.moved(change));
    }

    private static void alone(Quantity q, List<Quantity> out) {
        rates(q, out);
        out.addAll(Units.inOthers(q));
        if (q.sort() == Quantity.Sort.TIMES && q.change() > 0 && q.value() <= 10) {
            out.add(q.with(Quantity.Sort.PERCENT, "%", 100 * (q.value() - 1), q.change()));
        }
        if (q.sort() == Quantity.Sort.PERCENT && q.change() > 0 && q.value() % 100 == 0) {
            out.add(q.with(Quantity.Sort.TIMES, "x", 1 + q.value() / 100, q.change()));
        }
        if (q.sort() == Quantity.Sort.PERCENT && q.change() < 0 && q.value() == 50) {
            out.add(q.with(Quantity.Sort.TIMES, "x", 2, q.change()));
        }
    }
}
