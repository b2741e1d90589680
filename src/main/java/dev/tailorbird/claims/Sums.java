package dev.tailorbird.claims;

import java.util.List;

/** What two numbers of a statement that stand together make: "2 yrs 4 months", "85 and 30 returns", "12 children, 9 passed", "91% against 83%". */
final class Sums {
    private static final int NEAR = 6;

    private Sums() {}

    static void of(Statement statement, List<Quantity> out) {
        List<Quantity> said = statement.quantities();
        for (int i = 0; i + 1 < said.size(); i++) {
            Quantity a = said.get(i);
            Quantity b = said.get(i + 1);
            if (a.range() || b.range()) {
                continue;
            }
            if (a.sort() == Quantity.Sort.PERCENT && b.sort() == Quantity.Sort.PERCENT) {
                out.add(a.with(Quantity.Sort.POINTS, "pp", Math.abs(a.value() - b.value()), 0));
            } else if (a.sort() == Quantity.Sort.TIME) {
                time(statement, a, b, out);
            } else if (a.sort() == Quantity.Sort.COUNT && b.sort() == Quantity.Sort.COUNT) {
                count(statement, a, b, out);
            }
        }
    }

    /** "2 yrs 4 months", "2 h 15". */
    private static void time(Statement statement, Quantity a, Quantity b, List<Quantity> out) {
        boolean follows = b.from() == a.to() || b.from() == a.to() + 1 && statement.at(a.to(), "and");
        boolean minutes = b.sort() == Quantity.Sort.COUNT && b.nouns().isEmpty() && b.value() < 60 && a.value() < 24;
        if (follows && (b.sort() == Quantity.Sort.TIME && b.value() < a.value() || minutes)) {
            out.add(a.end(a.value() + (minutes ? b.value() / 60 : b.value())));
        }
    }

    private static void count(Statement statement, Quantity a, Quantity b, List<Quantity> out) {
        int gap = b.from() - a.to();
        boolean joined =
                statement.at(b.from() - 1, "and") || statement.at(b.from() - 1, "&") || statement.at(b.from() - 1, "+");
        boolean listed = statement.at(b.from() - 1, ",") && !did(b) && headed(statement, a);
        if ((joined || listed) && gap <= NEAR) {
            out.add(a.end(a.value() + b.value()).counting(b.nouns()));
            out.add(a.end(a.value() + b.value()).counting(a.nouns()));
        }
        boolean of = statement.at(a.to(), "of") && gap == 1 && a.value() < b.value();
        if (of) {
            out.add(share(a, b));
        } else if (gap <= NEAR && a.value() > b.value() && b.value() > 0 && did(b) && !joined) {
            out.add(share(b, a));
        }
    }

    /** "reports: 23 alone, 9 joint": what is counted stands before a colon. */
    private static boolean headed(Statement statement, Quantity first) {
        return statement.at(first.from() - 1, ":");
    }

    private static Quantity share(Quantity part, Quantity whole) {
        return part.with(Quantity.Sort.PERCENT, "%", 100 * part.value() / whole.value(), 0);
    }

    /** "12 children, 9 reached …": those that did something are a part of those before. */
    private static boolean did(Quantity q) {
        if (q.nouns().isEmpty()) {
            return false;
        }
        Token verb = q.nouns().get(0);
        return !verb.lower().equals(verb.lemma()) && !verb.lower().endsWith("s");
    }
}
