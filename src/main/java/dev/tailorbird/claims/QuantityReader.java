package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a statement: value, bound, unit, rate, what is counted and which way it moved. */
final class QuantityReader {
    private static final Set<String> LABELS = Set.of(
            ("level year grade class category phase step version iso key stage room unit part tier type series model no number band"
                            + " group form chapter")
                    .split(" "));
    private static final Set<String> AVERAGED =
            Set.of("average", "averaged", "averaging", "mean", "spread", "measured");
    private final WordSets sets;
    private final Surroundings surroundings;
    private final Fractions fractions;

    QuantityReader(WordSets sets) {
        this.sets = sets;
        this.surroundings = new Surroundings(sets);
        this.fractions = new Fractions(sets, surroundings);
    }

    /** @param taken tokens that are dates already */
    List<Quantity> read(List<Token> tokens, int statement, boolean[] taken) {
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Quantity q = taken[i] ? null : at(tokens, i, statement, taken);
            if (q == null) {
                i++;
            } else {
                Quantity before = found.isEmpty() ? null : found.get(found.size() - 1);
                found.add(before == null ? q : UnitsOnce.elliptic(q, before, tokens));
                i = q.to();
            }
        }
        UnitsOnce.shareUnits(found, tokens);
        UnitsOnce.shareNouns(found, tokens);
        return found;
    }

    private @Nullable Quantity at(List<Token> tokens, int i, int statement, boolean[] taken) {
        Token token = tokens.get(i);
        Quantity fraction = fractions.at(tokens, i, statement);
        if (fraction != null) {
            return fraction;
        }
        Integer rank = NumberWords.rank(tokens, i);
        if (rank != null) {
            return new Quantity(
                    rank, rank, Quantity.Sort.ORDINAL, "", Quantity.Bound.EXACT, "", List.of(), 0, statement, i, i + 1);
        }
        String currency = Units.currency(token);
        int from = i;
        int at = i;
        while (currency != null && at + 1 < tokens.size() && Units.currency(tokens.get(at)) != null) {
            at++;
        }
        NumberWords.Read read = NumberWords.at(tokens, at, currency != null);
        if (read == null || taken[Math.min(at, taken.length - 1)] || pronoun(tokens, at, read)) {
            return null;
        }
        if (ordinal(tokens, read)) {
            return new Quantity(
                    read.value(),
                    read.value(),
                    Quantity.Sort.ORDINAL,
                    "",
                    Quantity.Bound.EXACT,
                    "",
                    List.of(),
                    0,
                    statement,
                    from,
                    read.to() + 1);
        }
        if (label(tokens, at) && currency == null && !measures(tokens, from, read)) {
            return new Quantity(
                    read.value(),
                    read.value(),
                    Quantity.Sort.LABEL,
                    tokens.get(at - 1).lower(),
                    Quantity.Bound.EXACT,
                    "",
                    List.of(),
                    0,
                    statement,
                    from,
                    read.to());
        }
        return measured(tokens, from, read, currency, statement);
    }

    private Quantity measured(
            List<Token> tokens, int from, NumberWords.Read first, @Nullable String currency, int statement) {
        double low = first.value();
        double high = low;
        int at = first.to();
        NumberWords.Read second = rangeEnd(tokens, from, at, currency != null);
        if (second != null && second.value() > low) {
            high = second.value();
            at = second.to();
        }
        Quantity.Bound bound = Bounds.before(tokens, from);
        if (at < tokens.size() && tokens.get(at).is("+")) {
            bound = Quantity.Bound.OVER;
            at++;
        }
        int unitAt =
                at < tokens.size() && tokens.get(at).is("-") && tokens.get(at).glued() ? at + 1 : at;
        if (unitAt + 2 < tokens.size()
                && tokens.get(unitAt).is("and")
                && tokens.get(unitAt + 1).is("a")
                && tokens.get(unitAt + 2).is("half")) {
            low += 0.5;
            high += 0.5;
            unitAt += 3;
        }
        if (unitAt + 1 < tokens.size()
                && tokens.get(unitAt).is("or")
                && tokens.get(unitAt + 1).is("so")) {
            bound = Quantity.Bound.ABOUT; // "seven or so years"
            unitAt += 2;
        }
        Units.Unit unit = Units.at(tokens, unitAt);
        if (unit != null && unit.sort() == Quantity.Sort.TIMES) {
            if (unitAt + 1 < tokens.size() && tokens.get(unitAt + 1).number()) {
                at = unitAt + 1; // "5 x 28 min" are five
                unit = null;
            } else if (countedTimes(tokens, unitAt)) {
                unit = null;
            }
        }
        Quantity.Sort sort = Quantity.Sort.COUNT;
        String name = "";
        if (currency != null) {
            sort = Quantity.Sort.MONEY;
            name = currency;
            at = unit != null && unit.sort() == Quantity.Sort.MONEY ? unitAt + unit.length() : at;
        } else if (unit != null) {
            sort = unit.sort();
            name = unit.name();
            at = unitAt + unit.length();
            if (sort == Quantity.Sort.TIME) {
                if (at + 3 <= tokens.size()
                        && tokens.get(at).is("and")
                        && tokens.get(at + 1).is("a")
                        && tokens.get(at + 2).is("half")) {
                    low += 0.5;
                    high += 0.5;
                    at += 3;
                }
                low *= unit.factor();
                high *= unit.factor();
            }
        } else if (aged(tokens, from)) {
            sort = Quantity.Sort.TIME;
            name = "hour";
            low *= 8766;
            high *= 8766;
        }
        if (sort == Quantity.Sort.COUNT
                && at + 1 < tokens.size()
                && tokens.get(at).word()
                && NumberWords.at(tokens, at, false) == null
                && !sets.stop(tokens.get(at))) {
            Units.Unit period = Units.at(tokens, at + 1);
            if (period != null
                    && period.sort() == Quantity.Sort.TIME
                    && tokens.get(at + 1).lower().length() > 3) {
                sort = Quantity.Sort.TIME;
                name = "hour";
                low *= period.factor();
                high *= period.factor();
                at += 2;
            }
        }
        List<Token> nouns = sort == Quantity.Sort.COUNT || sort == Quantity.Sort.MEASURE
                ? surroundings.nouns(tokens, at)
                : List.of();
        if (before(tokens, from, "over")
                && from > 1
                && AVERAGED.contains(tokens.get(from - 2).lower())) {
            bound = Quantity.Bound.EXACT; // "averaged over ten blasts"
        }
        if (before(tokens, from, "over") && nouns.stream().limit(1).anyMatch(t -> sets.in("span", t))) {
            bound = Quantity.Bound.EXACT; // "over five harvests" lasted five
        }
        Units.Unit later = sort == Quantity.Sort.COUNT ? laterMeasure(nouns) : null;
        if (later != null) {
            sort = Quantity.Sort.MEASURE;
            name = later.name();
        }
        String rate = Surroundings.rate(tokens, from, at);
        int sign = sign(tokens, from);
        int change = sign != 0 ? sign : surroundings.change(tokens, from, at);
        return new Quantity(low, high, sort, name, bound, rate, nouns, change, statement, from, at);
    }

    /** "+0.6 t", "-8%": a sign that stands apart from the word before it. */
    private static int sign(List<Token> tokens, int from) {
        if (from == 0 || !tokens.get(from).glued() || tokens.get(from - 1).glued()) {
            return 0;
        }
        Token before = tokens.get(from - 1);
        return before.is("+") ? 1 : before.is("-") ? -1 : 0;
    }

    /** "640,000 accident free miles": the unit ends the words that follow. */
    private static Units.@Nullable Unit laterMeasure(List<Token> nouns) {
        for (Token noun : nouns) {
            Units.Unit unit = noun.lower().length() > 3 ? Units.at(List.of(noun), 0) : null;
            if (unit != null && unit.sort() == Quantity.Sort.MEASURE) {
                return unit;
            }
        }
        return null;
    }

    private static boolean countedTimes(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).is("a")
                        || tokens.get(i + 1).is("per")
                        || tokens.get(i + 1).is("each")
                        || Units.periodAdverb(tokens.get(i + 1)));
    }

    /** Does a unit follow the number, or the range that it opens? */
    private static boolean measures(List<Token> tokens, int from, NumberWords.Read read) {
        NumberWords.Read end = rangeEnd(tokens, from, read.to(), false);
        return unitAfter(tokens, read.to()) != null || end != null && unitAfter(tokens, end.to()) != null;
    }

    private static Units.@Nullable Unit unitAfter(List<Token> tokens, int at) {
        return Units.at(tokens, at < tokens.size() && tokens.get(at).is("-") ? at + 1 : at);
    }

    static boolean before(List<Token> tokens, int i, String... words) {
        return i > 0 && List.of(words).contains(tokens.get(i - 1).lower());
    }

    static Token next(List<Token> tokens, int i) {
        return i + 1 < tokens.size() ? tokens.get(i + 1) : new Token("", "", "", Token.Sort.MARK, 0, 0, false);
    }

    private static boolean ordinal(List<Token> tokens, NumberWords.Read read) {
        if (read.words() || read.to() >= tokens.size()) {
            return false;
        }
        Token after = tokens.get(read.to());
        return after.glued() && (after.is("st") || after.is("nd") || after.is("rd") || after.is("th"));
    }

    /** "one" for a thing already named is no number: "one of which", "the one". */
    private static boolean pronoun(List<Token> tokens, int at, NumberWords.Read read) {
        if (!tokens.get(at).is("one") || read.to() != at + 1) {
            return false;
        }
        Token after = next(tokens, at);
        return after.is("of")
                || after.is("-")
                || after.mark()
                || before(tokens, at, "the", "this", "that", "no", "any", "every", "each");
    }

    /** A number that names a thing: "ISO 9001", "Level 2", "Year 5". */
    private static boolean label(List<Token> tokens, int i) {
        if (i == 0 || !tokens.get(i).number()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return before.word()
                && (LABELS.contains(before.lower())
                        || before.shaped() && before.text().length() <= 6)
                && !(before.is("no") && !before.capital());
    }

    /** "aged 9", "the ages of 9". */
    private static boolean aged(List<Token> tokens, int from) {
        return before(tokens, from, "aged", "ages")
                || before(tokens, from, "of") && before(tokens, from - 1, "age", "ages");
    }

    /** "between 9 and 14", "between the ages of 9 and 14". */
    private static boolean between(List<Token> tokens, int from) {
        return tokens.subList(Math.max(0, from - 4), from).stream().anyMatch(t -> t.is("between"));
    }

    private static NumberWords.@Nullable Read rangeEnd(List<Token> tokens, int from, int at, boolean money) {
        if (at + 1 >= tokens.size()) {
            return null;
        }
        Token join = tokens.get(at);
        if (!join.is("-")
                && (!join.is("to") || from > 0 && tokens.get(from - 1).is("from"))
                && !(join.is("or")
                        && tokens.get(at + 1).word()
                        && tokens.get(from).word())
                && !(join.is("and") && between(tokens, from))) {
            return null;
        }
        int start = Units.currency(tokens.get(at + 1)) != null && at + 2 < tokens.size() ? at + 2 : at + 1;
        return tokens.get(start).number() || !join.is("-") ? NumberWords.at(tokens, start, money) : null;
    }
}
