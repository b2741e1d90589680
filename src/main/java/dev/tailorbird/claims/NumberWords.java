package dev.tailorbird.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits or words: "1.2M", "two hundred and fifty", "a dozen", "60,000". */
final class NumberWords {
    private static final Map<String, Double> SMALL = new HashMap<>();
    private static final Map<String, Double> LARGE = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("mln", 1e6),
            Map.entry("mio", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("dozen", 12.0),
            Map.entry("lakh", 1e5),
            Map.entry("crore", 1e7),
            Map.entry("mm", 1e6),
            Map.entry("bn", 1e9),
            Map.entry("mn", 1e6),
            Map.entry("score", 20.0));
    private static final Map<String, Double> SUFFIX =
            Map.of("k", 1e3, "K", 1e3, "M", 1e6, "MM", 1e6, "m", 1e6, "B", 1e9, "b", 1e9, "T", 1e12);

    static {
        String[] ones = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                        + " sixteen seventeen eighteen nineteen")
                .split(" ");
        for (int i = 0; i < ones.length; i++) {
            SMALL.put(ones[i], (double) i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], 20.0 + 10 * i);
        }
        SMALL.put("couple", 2.0);
        SMALL.put("pair", 2.0);
        SMALL.put("duo", 2.0);
        SMALL.put("trio", 3.0);
        SMALL.put("dozen", 12.0);
    }

    private NumberWords() {}

    /** A number and the token after it. */
    record Read(double value, int to, boolean words) {}

    static @Nullable Read at(List<Token> tokens, int i, boolean money) {
        Token token = tokens.get(i);
        if (token.number()) {
            return digits(tokens, i, money);
        }
        return token.word() ? words(tokens, i) : null;
    }

    private static final List<String> RANKS =
            List.of("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");

    /** "fourth" is 4; "first" and "second" claim other things, except in "every second week". */
    static @Nullable Integer rank(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.is("second")) {
            return i > 0 && tokens.get(i - 1).is("every") ? 2 : null;
        }
        int at = RANKS.indexOf(token.lower());
        return at < 0 ? null : at + 3;
    }

    private static @Nullable Read digits(List<Token> tokens, int i, boolean money) {
        double value = value(tokens.get(i).text());
        if (value < 0) {
            return null;
        }
        int next = i + 1;
        if (next < tokens.size()) {
            Token after = tokens.get(next);
            boolean paid = money
                    || next + 1 < tokens.size()
                            && tokens.get(next + 1).glued()
                            && Units.currency(tokens.get(next + 1)) != null; // "420 k€"
            Double suffix = after.glued() || paid ? SUFFIX.get(after.text()) : null;
            if (suffix != null
                    && ("m".equals(after.text()) || "b".equals(after.text()))
                    && !paid
                    && !things(tokens, next + 1)) {
                suffix = null;
            }
            if (suffix != null) {
                return new Read(value * suffix, next + 1, false);
            }
            int word = after.is("-") && next + 1 < tokens.size() ? next + 1 : next;
            Double large = LARGE.get(tokens.get(word).lower());
            if (large != null && !(tokens.get(word).is("mm") && !money)) {
                boolean dot = word + 2 < tokens.size()
                        && tokens.get(word + 1).is(".")
                        && Units.currency(tokens.get(word + 2)) != null;
                return new Read(value * large, dot ? word + 2 : word + 1, false); // "6,8 Mio. \u20ac"
            }
            Double plural = after.lower().endsWith("s")
                    ? LARGE.get(after.lower().substring(0, after.lower().length() - 1))
                    : null;
            if (plural != null) {
                return new Read(value * plural, next + 1, false);
            }
        }
        return new Read(value, next, false);
    }

    /** "1.2m words": so many things, not metres. */
    private static boolean things(List<Token> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).word()
                && tokens.get(i).lower().length() > 3
                && tokens.get(i).lower().endsWith("s");
    }

    /** "1,200,000", "4.9", "60,000", "4,5" (a decimal comma), "1.200.000". */
    static double value(String text) {
        String s = text.replace(" ", "");
        int comma = s.indexOf(',');
        int dot = s.indexOf('.');
        if (comma >= 0) {
            boolean thousands = s.length() - s.lastIndexOf(',') - 1 == 3 || dot > s.lastIndexOf(',');
            s = thousands || s.indexOf(',') != s.lastIndexOf(',') ? s.replace(",", "") : s.replace(',', '.');
        } else if (dot >= 0 && dot != s.lastIndexOf('.')) {
            s = s.replace(".", "");
        }
        try {
            return s.length() > 18 ? -1 : Double.parseDouble(s);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static @Nullable Read words(List<Token> tokens, int i) {
        double total = 0;
        double group = -1;
        int at = i;
        int end = i;
        while (at < tokens.size() && at - i < 14) {
            Token token = tokens.get(at);
            Double small = small(token.lower());
            Double large = LARGE.get(token.lower());
            boolean openHundreds = group >= 100 && group % 100 == 0;
            if (small != null
                    && (group < 0 || openHundreds || group >= 20 && group % 10 == 0 && small < 10 && group < 100)) {
                group = Math.max(0, group) + small;
                end = at + 1;
            } else if (large != null && (group > 0 || article(tokens, at - 1) && at == i)) {
                double g = group > 0 ? group : 1;
                if (large == 100 || large == 12) {
                    group = g * large;
                } else {
                    total += g * large;
                    group = 0;
                }
                end = at + 1;
            } else if (end == at && group >= 0 && (token.is("-") && token.glued() || token.is("and") && group >= 100)) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
        }
        return end == i ? null : new Read(total + Math.max(0, group), end, true);
    }

    private static boolean article(List<Token> tokens, int i) {
        return i >= 0 && (tokens.get(i).is("a") || tokens.get(i).is("one"));
    }

    private static @Nullable Double small(String lower) {
        return SMALL.get(lower);
    }
}
