package dev.tailorbird.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it measures.
 *
 * @param low the value, or the lower end of a range
 * @param high the same, or the upper end
 * @param unit currency or canonical measure; for TIME always "hour", the values are hours
 * @param rate per which period ("day", "shift", …), empty when none
 * @param nouns the words that follow: what is counted
 * @param change +1 raised, -1 lowered, 0 not said
 * @param statement the index of the statement that holds it
 * @param from first token
 * @param to token after the last
 */
record Quantity(
        double low,
        double high,
        Sort sort,
        String unit,
        Bound bound,
        String rate,
        List<Token> nouns,
        int change,
        int statement,
        int from,
        int to) {
    enum Sort {
        COUNT,
        PERCENT,
        POINTS,
        TIMES,
        MONEY,
        TIME,
        MEASURE,
        ORDINAL,
        LABEL
    }

    enum Bound {
        EXACT,
        OVER,
        UP_TO,
        UNDER,
        ABOUT,
        NEARLY,
        MANY
    }

    /** The value in one number when it is no range. */
    double value() {
        return high;
    }

    boolean range() {
        return low != high;
    }

    @Nullable
    Token head() {
        return nouns.isEmpty() ? null : nouns.get(nouns.size() - 1);
    }

    Quantity with(Sort newSort, String newUnit, double value, int newChange) {
        return new Quantity(
                value, value, newSort, newUnit, Bound.EXACT, rate, List.of(), newChange, statement, from, to);
    }

    Quantity measuredIn(Quantity other) {
        return new Quantity(low, high, other.sort(), other.unit(), bound, rate, nouns, change, statement, from, to);
    }

    Quantity in(String measure) {
        return new Quantity(low, high, sort, measure, bound, rate, nouns, change, statement, from, to);
    }

    Quantity moved(int way) {
        return new Quantity(low, high, sort, unit, bound, rate, nouns, way, statement, from, to);
    }

    Quantity per(String period) {
        return new Quantity(low, high, sort, unit, bound, period, nouns, change, statement, from, to);
    }

    /** One end of a range. */
    Quantity end(double value) {
        return new Quantity(value, value, sort, unit, bound, rate, nouns, change, statement, from, to);
    }

    Quantity counting(List<Token> things) {
        return new Quantity(low, high, sort, unit, bound, rate, things, change, statement, from, to);
    }

    Quantity times(double factor) {
        return new Quantity(low * factor, high * factor, sort, unit, bound, rate, nouns, change, statement, from, to);
    }
}
