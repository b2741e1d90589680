package dev.tailorbird.claims;

import java.util.List;

/** What follows from any two numbers of a statement set side by side: how much the one is more, and its share of the other. */
final class Comparisons {
    /** Numbers of one statement that are compared. */
    private static final int MOST = 12;

    private Comparisons() {}

    static void of(Statement statement, List<Quantity> out) {
        List<Quantity> said = statement.quantities();
        for (int i = 0; i < Math.min(MOST, said.size()); i++) {
            for (int k = i + 1; k < Math.min(MOST, said.size()); k++) {
                compare(said.get(i), said.get(k), out);
            }
        }
    }

    private static void compare(Quantity a, Quantity b, List<Quantity> out) {
        boolean measured = a.sort() != Quantity.Sort.LABEL && a.sort() != Quantity.Sort.ORDINAL;
        if (!measured
                || a.range()
                || b.range()
                || a.sort() != b.sort()
                || !a.unit().equals(b.unit())) {
            return;
        }
        double less = Math.min(a.value(), b.value());
        double more = Math.max(a.value(), b.value());
        if (less <= 0 || less == more) {
            return;
        }
        if (a.sort() == Quantity.Sort.PERCENT) {
            out.add(a.with(Quantity.Sort.POINTS, "pp", more - less, 0));
        } else {
            out.add(a.with(a.sort(), a.unit(), more - less, 0).counting(b.nouns()));
            out.add(a.with(Quantity.Sort.PERCENT, "%", 100 * less / more, 0));
        }
    }
}
