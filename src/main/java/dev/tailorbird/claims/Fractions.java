package dev.tailorbird.claims;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quantities that are said in words of their own: "half", "a third", "doubled", "1 in 4", "half a million", "a year and a half". */
final class Fractions {
    private static final Set<String> MULTIPLES = Set.of(
            ("doubled doubling doubles double tripled tripling triples triple trebled quadrupled quadrupling halved halving"
                            + " halves twofold threefold fourfold fivefold tenfold")
                    .split(" "));

    private final WordSets sets;
    private final Surroundings surroundings;

    Fractions(WordSets sets, Surroundings surroundings) {
        this.sets = sets;
        this.surroundings = surroundings;
    }

    @Nullable
    Quantity at(List<Token> tokens, int i, int statement) {
        return MULTIPLES.contains(tokens.get(i).lower())
                ? multiple(tokens, i, statement)
                : fraction(tokens, i, statement);
    }

    private Quantity multiple(List<Token> tokens, int i, int statement) {
        String word = tokens.get(i).lower();
        boolean half = word.startsWith("hal");
        double value = half
                ? 50
                : word.startsWith("d") || word.startsWith("two")
                        ? 2
                        : word.startsWith("t") && !word.startsWith("ten")
                                ? 3
                                : word.startsWith("four") || word.startsWith("q")
                                        ? 4
                                        : word.startsWith("five") ? 5 : 10;
        return new Quantity(
                value,
                value,
                half ? Quantity.Sort.PERCENT : Quantity.Sort.TIMES,
                half ? "%" : "x",
                Bounds.before(tokens, i),
                "",
                List.of(),
                half ? -1 : 1,
                statement,
                i,
                i + 1);
    }

    /** "half a million", "a quarter of a million"; "over a decade". */
    private @Nullable Quantity partOfMillion(List<Token> tokens, int i, int statement) {
        boolean half = tokens.get(i).is("half") && next(tokens, i).is("a");
        boolean quarter = tokens.get(i).is("quarter")
                && next(tokens, i).is("of")
                && i + 2 < tokens.size()
                && tokens.get(i + 2).is("a");
        int at = half ? i + 2 : i + 3;
        if ((half || quarter)
                && at < tokens.size()
                && (tokens.get(at).is("million") || tokens.get(at).is("billion"))) {
            double value = (tokens.get(at).is("million") ? 1e6 : 1e9) / (half ? 2 : 4);
            Units.Unit unit = Units.at(tokens, at + 1);
            boolean money = unit != null && unit.sort() == Quantity.Sort.MONEY;
            String currency = unit != null && money ? unit.name() : "";
            int to = money ? at + 2 : at + 1;
            return new Quantity(
                    value,
                    value,
                    money ? Quantity.Sort.MONEY : Quantity.Sort.COUNT,
                    currency,
                    Bounds.before(tokens, i),
                    "",
                    money ? List.of() : surroundings.nouns(tokens, to),
                    surroundings.change(tokens, i, to),
                    statement,
                    i,
                    to);
        }
        boolean one = tokens.get(i).is("a") && before(tokens, i, "over", "than", "nearly", "almost", "about", "for");
        Units.Unit unit = one ? Units.at(tokens, i + 1) : null;
        if (unit != null && unit.sort() == Quantity.Sort.TIME && unit.factor() > 8000) {
            return new Quantity(
                    unit.factor(),
                    unit.factor(),
                    Quantity.Sort.TIME,
                    "hour",
                    Bounds.before(tokens, i),
                    "",
                    List.of(),
                    0,
                    statement,
                    i,
                    i + 2);
        }
        return null;
    }

    /** "a third", "two thirds", "half of", "a quarter of", "1 in 4". */
    private @Nullable Quantity fraction(List<Token> tokens, int i, int statement) {
        Token token = tokens.get(i);
        Quantity million = partOfMillion(tokens, i, statement);
        if (million != null) {
            return million;
        }
        if (token.is("half")
                && (next(tokens, i).is("dozen")
                        || next(tokens, i).is("a")
                                && i + 2 < tokens.size()
                                && tokens.get(i + 2).is("dozen"))) {
            int to = next(tokens, i).is("dozen") ? i + 2 : i + 3;
            return new Quantity(
                    6,
                    6,
                    Quantity.Sort.COUNT,
                    "",
                    Bounds.before(tokens, i),
                    Surroundings.rate(tokens, i, to),
                    surroundings.nouns(tokens, to),
                    surroundings.change(tokens, i, to),
                    statement,
                    i,
                    to);
        }
        if (token.is("half") && !next(tokens, i).is("term")) {
            if (next(tokens, i).is("an")
                    || next(tokens, i).is("a")
                    || next(tokens, i).is("-")) {
                Units.Unit unit = Units.at(tokens, i + 2);
                if (unit != null && unit.sort() == Quantity.Sort.TIME) {
                    double hours = unit.factor() / 2;
                    return new Quantity(
                            hours,
                            hours,
                            Quantity.Sort.TIME,
                            "hour",
                            Bounds.before(tokens, i),
                            Surroundings.rate(tokens, i, i + 3),
                            List.of(),
                            surroundings.change(tokens, i, i + 3),
                            statement,
                            i,
                            i + 3);
                }
            }
            return percent(tokens, i, i + 1, 50, statement);
        }
        if ((token.is("a") || token.is("an"))
                && i + 4 < tokens.size()
                && tokens.get(i + 2).is("and")
                && tokens.get(i + 3).is("a")
                && tokens.get(i + 4).is("half")) {
            Units.Unit unit = Units.at(tokens, i + 1);
            if (unit != null && unit.sort() == Quantity.Sort.TIME) {
                double hours = unit.factor() * 1.5;
                return new Quantity(
                        hours,
                        hours,
                        Quantity.Sort.TIME,
                        "hour",
                        Bounds.before(tokens, i),
                        "",
                        List.of(),
                        surroundings.change(tokens, i, i + 5),
                        statement,
                        i,
                        i + 5);
            }
        }
        double top = token.is("a")
                                && !(next(tokens, i).is("quarter")
                                        && i + 3 < tokens.size()
                                        && tokens.get(i + 3).is("a"))
                        || token.is("one")
                ? 1
                : token.is("two") ? 2 : token.is("three") ? 3 : 0;
        if (top > 0 && i + 1 < tokens.size()) {
            int at = tokens.get(i + 1).is("-") && i + 2 < tokens.size() ? i + 2 : i + 1;
            String part = tokens.get(at).lower();
            double bottom = part.startsWith("third")
                    ? 3
                    : part.startsWith("quarter")
                            ? 4
                            : part.equals("fifth") || part.equals("fifths") ? 5 : part.equals("tenth") ? 10 : 0;
            boolean period = bottom == 4
                    && top == 1
                    && !next(tokens, at).is("of")
                    && !before(tokens, i, "by", "nearly", "about", "over", "almost", "than");
            boolean rank = bottom > 0
                    && part.length() == 5
                    && next(tokens, at).word()
                    && !next(tokens, at).is("of")
                    && !sets.stop(next(tokens, at))
                    && !before(tokens, i, "by");
            if (bottom > 0 && !period && !rank) {
                return percent(tokens, i, at + 1, 100 * top / bottom, statement);
            }
        }
        NumberWords.Read read = token.number() || token.word() ? NumberWords.at(tokens, i, false) : null;
        if (read != null
                && read.to() + 1 < tokens.size()
                && tokens.get(read.to()).is("in")
                && (tokens.get(read.to() + 1).number()
                        || tokens.get(read.to() + 1).word())) {
            NumberWords.Read of = NumberWords.at(tokens, read.to() + 1, false);
            boolean end = of != null && !nounAt(tokens, of.to());
            if (of != null && end && of.value() > read.value() && of.value() <= 100) {
                return percent(tokens, i, of.to(), 100 * read.value() / of.value(), statement);
            }
        }
        return null;
    }

    private boolean nounAt(List<Token> tokens, int at) {
        return at < tokens.size() && Units.at(tokens, at) != null;
    }

    private Quantity percent(List<Token> tokens, int from, int to, double value, int statement) {
        return new Quantity(
                value,
                value,
                Quantity.Sort.PERCENT,
                "%",
                Bounds.before(tokens, from),
                "",
                List.of(),
                surroundings.change(tokens, from, to),
                statement,
                from,
                to);
    }

    private static boolean before(List<Token> tokens, int i, String... words) {
        return QuantityReader.before(tokens, i, words);
    }

    private static Token next(List<Token> tokens, int i) {
        return QuantityReader.next(tokens, i);
    }
}
