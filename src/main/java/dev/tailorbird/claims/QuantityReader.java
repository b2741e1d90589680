package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a statement: value, bound, unit, rate, what is counted and which way it moved. */
final class QuantityReader {
    private static final Set<String> OVER = Set.of("over", "above", "exceeding", "beyond", "plus");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "roughly", "approximately", "approx", "circa", "ca", "some", "~", "≈", "c");
    private static final Set<String> NEARLY = Set.of("nearly", "almost");
    private static final Set<String> UP_TO = Set.of("under", "below", "within", "maximum");
    private static final Set<String> LABELS = Set.of(
            "level",
            "year",
            "grade",
            "class",
            "category",
            "phase",
            "step",
            "version",
            "iso",
            "key",
            "stage",
            "room",
            "unit",
            "part",
            "tier",
            "type",
            "series",
            "model",
            "no",
            "number",
            "band",
            "group",
            "form",
            "chapter");
    private static final Set<String> MULTIPLES = Set.of(
            "doubled",
            "doubling",
            "tripled",
            "tripling",
            "trebled",
            "quadrupled",
            "quadrupling",
            "halved",
            "halving",
            "halves",
            "twofold",
            "threefold",
            "fourfold",
            "fivefold",
            "tenfold",
            "double",
            "triple",
            "doubles",
            "triples");
    private static final int NOUN_WORDS = 4;
    private static final int RATE_REACH = 7;

    private final WordSets sets;

    QuantityReader(WordSets sets) {
        this.sets = sets;
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
                found.add(q);
                i = q.to();
            }
        }
        return found;
    }

    private @Nullable Quantity at(List<Token> tokens, int i, int statement, boolean[] taken) {
        Token token = tokens.get(i);
        if (MULTIPLES.contains(token.lower())) {
            return multiple(tokens, i, statement);
        }
        Quantity fraction = fraction(tokens, i, statement);
        if (fraction != null) {
            return fraction;
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
        if (label(tokens, at) && currency == null && unitAfter(tokens, read.to()) == null) {
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
        Quantity.Bound bound = bound(tokens, from);
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
        Units.Unit unit = Units.at(tokens, unitAt);
        if (unit != null && unit.sort() == Quantity.Sort.TIMES && countedTimes(tokens, unitAt)) {
            unit = null;
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
        } else if (from > 0 && tokens.get(from - 1).is("aged")) {
            sort = Quantity.Sort.TIME;
            name = "hour";
            low *= 8766;
            high *= 8766;
        }
        if (sort == Quantity.Sort.COUNT
                && at + 1 < tokens.size()
                && tokens.get(at).word()
                && !sets.stop(tokens.get(at))) {
            Units.Unit later = Units.at(tokens, at + 1);
            if (later != null
                    && later.sort() == Quantity.Sort.TIME
                    && tokens.get(at + 1).lower().length() > 3) {
                sort = Quantity.Sort.TIME;
                name = "hour";
                low *= later.factor();
                high *= later.factor();
                at += 2;
            }
        }
        List<Token> nouns =
                sort == Quantity.Sort.COUNT || sort == Quantity.Sort.MEASURE ? nouns(tokens, at) : List.of();
        String rate = rate(tokens, from, at);
        return new Quantity(low, high, sort, name, bound, rate, nouns, change(tokens, from, at), statement, from, at);
    }

    private static boolean countedTimes(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).is("a")
                        || tokens.get(i + 1).is("per")
                        || tokens.get(i + 1).is("each"));
    }

    private static Units.@Nullable Unit unitAfter(List<Token> tokens, int at) {
        return Units.at(tokens, at < tokens.size() && tokens.get(at).is("-") ? at + 1 : at);
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
                bound(tokens, i),
                "",
                List.of(),
                half ? -1 : 1,
                statement,
                i,
                i + 1);
    }

    /** "a third", "two thirds", "half of", "a quarter of", "1 in 4". */
    private @Nullable Quantity fraction(List<Token> tokens, int i, int statement) {
        Token token = tokens.get(i);
        if (token.is("half") && !next(tokens, i).is("year") && !next(tokens, i).is("term")) {
            if (next(tokens, i).is("an") || next(tokens, i).is("a")) {
                Units.Unit unit = Units.at(tokens, i + 2);
                if (unit != null && unit.sort() == Quantity.Sort.TIME) {
                    double hours = unit.factor() / 2;
                    return new Quantity(
                            hours,
                            hours,
                            Quantity.Sort.TIME,
                            "hour",
                            bound(tokens, i),
                            rate(tokens, i, i + 3),
                            List.of(),
                            change(tokens, i, i + 3),
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
                        bound(tokens, i),
                        "",
                        List.of(),
                        change(tokens, i, i + 5),
                        statement,
                        i,
                        i + 5);
            }
        }
        double top = token.is("a") || token.is("one") ? 1 : token.is("two") ? 2 : token.is("three") ? 3 : 0;
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
                bound(tokens, from),
                "",
                List.of(),
                change(tokens, from, to),
                statement,
                from,
                to);
    }

    private static boolean before(List<Token> tokens, int i, String... words) {
        return i > 0 && List.of(words).contains(tokens.get(i - 1).lower());
    }

    private static Token next(List<Token> tokens, int i) {
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

    private static NumberWords.@Nullable Read rangeEnd(List<Token> tokens, int from, int at, boolean money) {
        if (at + 1 >= tokens.size()) {
            return null;
        }
        Token join = tokens.get(at);
        if (!join.is("-") && (!join.is("to") || from > 0 && tokens.get(from - 1).is("from"))) {
            return null;
        }
        int start = Units.currency(tokens.get(at + 1)) != null && at + 2 < tokens.size() ? at + 2 : at + 1;
        return tokens.get(start).number() || join.is("to") ? NumberWords.at(tokens, start, money) : null;
    }

    private static Quantity.Bound bound(List<Token> tokens, int from) {
        if (from == 0) {
            return Quantity.Bound.EXACT;
        }
        int at = from - 1;
        if ((tokens.get(at).is("a") || tokens.get(at).is("the")) && at > 0) {
            at--;
        }
        Token one = tokens.get(at);
        String two = at > 0 ? tokens.get(at - 1).lower() + " " + one.lower() : one.lower();
        if (two.equals("no more than".substring(3))
                        && at > 1
                        && tokens.get(at - 2).is("no")
                || two.equals("less than")
                || two.equals("fewer than")
                || two.equals("up to")
                || two.equals("as many")
                || two.equals("at most")
                || two.equals("many as")
                || two.equals("much as")
                || UP_TO.contains(one.lower())
                || one.is("<")) {
            return Quantity.Bound.UP_TO;
        }
        if (two.equals("more than")
                || two.equals("at least")
                || two.equals("upwards of")
                || two.equals("greater than")
                || two.equals("excess of")
                || OVER.contains(one.lower()) && !one.is("plus")
                || one.is(">")) {
            return Quantity.Bound.OVER;
        }
        if (NEARLY.contains(one.lower()) || two.equals("close to")) {
            return Quantity.Bound.NEARLY;
        }
        return ABOUT.contains(one.lower()) ? Quantity.Bound.ABOUT : Quantity.Bound.EXACT;
    }

    private List<Token> nouns(List<Token> tokens, int at) {
        List<Token> nouns = new ArrayList<>();
        for (int i = at; i < tokens.size() && nouns.size() < NOUN_WORDS; i++) {
            Token token = tokens.get(i);
            if (token.is("-") && token.glued()
                    || nouns.isEmpty() && (token.is("of") || token.is("the") || token.is("other"))) {
                continue;
            }
            if (!token.word() || sets.stop(token) || Units.periodAdverb(token) && !nouns.isEmpty()) {
                break;
            }
            if (!Units.periodAdverb(token)) {
                nouns.add(token);
            }
        }
        return nouns;
    }

    /** "a day", "per shift", "each week", "monthly", "/h" near the number. */
    private static String rate(List<Token> tokens, int from, int to) {
        for (int i = to; i < Math.min(tokens.size(), to + RATE_REACH); i++) {
            Token token = tokens.get(i);
            if (token.is(".") || token.is(";") || token.is(",") || i > to && token.number()) {
                break;
            }
            String period = period(tokens, i);
            if (period != null) {
                return period;
            }
        }
        for (int i = from - 1; i >= Math.max(0, from - 5); i--) {
            Token token = tokens.get(i);
            if (token.mark() && !token.is("-") || token.number()) {
                break;
            }
            if (Units.periodAdverb(token)) {
                String period = Units.period(token);
                return period == null ? "" : period;
            }
        }
        return "";
    }

    static @Nullable String period(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (Units.periodAdverb(token)) {
            return Units.period(token);
        }
        boolean opens = token.is("a")
                || token.is("an")
                || token.is("per")
                || token.is("each")
                || token.is("every")
                || token.is("/");
        if (opens && i + 1 < tokens.size()) {
            Token after = tokens.get(i + 1);
            boolean measures = i + 2 < tokens.size()
                    && (token.is("a") || token.is("an"))
                    && (tokens.get(i + 2).is("and")
                                    && i + 3 < tokens.size()
                                    && tokens.get(i + 3).is("a")
                            || tokens.get(i + 2).is("of"));
            return measures ? null : Units.period(after);
        }
        return null;
    }

    /** Which way the words around say that it moved. */
    int change(List<Token> tokens, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - 9); i--) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(".") || token.is(",") && i < from - 1) {
                break;
            }
            int change = sets.change(token);
            if (change != 0 && !(token.is("more") || token.is("less"))) {
                return change;
            }
        }
        for (int i = to; i < Math.min(tokens.size(), to + 4); i++) {
            if (tokens.get(i).mark() && !tokens.get(i).is("-")) {
                break;
            }
            int change = sets.change(tokens.get(i));
            if (change != 0) {
                return change;
            }
        }
        return 0;
    }
}
