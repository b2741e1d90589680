package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures, currencies and periods that stand with a number; read from units.txt and rates.txt. */
final class Units {
    private static final Map<String, Unit> BY_FORM = new HashMap<>();
    private static final Map<String, String> PERIODS = new HashMap<>();
    private static final Set<String> PERIOD_ADVERBS = new HashSet<>();
    private static final Map<String, String> SYMBOLS =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "₩", "KRW", "₽", "RUB", "₺", "TRY");

    static {
        for (String line : WordList.lines("units")) {
            String[] parts = line.split(" ", 4);
            Unit unit = new Unit(Quantity.Sort.valueOf(parts[0]), parts[1], Double.parseDouble(parts[2]), 1);
            for (String form : parts[3].split("\\|")) {
                BY_FORM.put(form, unit);
            }
        }
        for (String line : WordList.lines("rates")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                PERIODS.put(words[i], words[0]);
                if (words[i].endsWith("ly") || words[i].equals("annual") || words[i].equals("everyday")) {
                    PERIOD_ADVERBS.add(words[i]);
                }
            }
        }
    }

    /** The smaller measure, the larger one and how many of the smaller make one of it. */
    private record Scale(String small, String large, double factor) {}

    private static final List<Scale> SCALES = List.of(
            new Scale("m", "km", 1000),
            new Scale("cm", "m", 100),
            new Scale("mm", "m", 1000),
            new Scale("mm", "cm", 10),
            new Scale("kg", "t", 1000),
            new Scale("g", "kg", 1000),
            new Scale("mg", "g", 1000),
            new Scale("ml", "l", 1000),
            new Scale("l", "hl", 100),
            new Scale("kw", "mw", 1000),
            new Scale("gb", "tb", 1000),
            new Scale("tb", "pb", 1000));

    private Units() {}

    /** The same amount in smaller and larger measures: 4 km are 4,000 m. */
    static List<Quantity> inOthers(Quantity q) {
        List<Quantity> out = new ArrayList<>();
        for (Scale scale : SCALES) {
            if (q.sort() == Quantity.Sort.MEASURE && q.unit().equals(scale.large())) {
                out.add(q.times(scale.factor()).in(scale.small()));
            } else if (q.sort() == Quantity.Sort.MEASURE && q.unit().equals(scale.small())) {
                out.add(q.times(1 / scale.factor()).in(scale.large()));
            }
        }
        return out;
    }

    /** @param length how many tokens its spelling takes */
    record Unit(Quantity.Sort sort, String name, double factor, int length) {}

    static @Nullable Unit at(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(i);
        if (i + 1 < tokens.size()) {
            Unit two = BY_FORM.get(token.lower() + " " + tokens.get(i + 1).lower());
            if (two != null) {
                return new Unit(two.sort(), two.name(), two.factor(), 2);
            }
        }
        if (token.lower().length() == 1
                && token.word()
                && !token.glued()
                && Character.isUpperCase(token.text().charAt(0))) {
            return null;
        }
        String symbol = token.mark() ? SYMBOLS.get(token.text()) : null;
        return symbol == null ? BY_FORM.get(token.lower()) : new Unit(Quantity.Sort.MONEY, symbol, 1, 1); // "1 100 €"
    }

    static @Nullable String currency(Token token) {
        String symbol = SYMBOLS.get(token.text());
        if (symbol != null) {
            return symbol;
        }
        if (!token.word()) {
            return null;
        }
        if (token.is("us") || token.is("usd")) {
            return "USD";
        }
        Unit unit =
                token.text().length() == 3 && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))
                        ? BY_FORM.get(token.lower())
                        : null;
        return unit != null && unit.sort() == Quantity.Sort.MONEY ? unit.name() : null;
    }

    /** The period that a word names: "weekly" and "weeks" are "week". */
    static @Nullable String period(Token token) {
        return PERIODS.get(token.lower());
    }

    static boolean periodAdverb(Token token) {
        return PERIOD_ADVERBS.contains(token.lower());
    }
}
