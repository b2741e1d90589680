package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds dates: years, months, quarters, seasons, ranges; marks their tokens so that no number is read there. */
final class DateReader {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12));
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> NOW = Set.of("present", "now", "today", "current", "date", "ongoing");
    private static final Set<String> JOINS = Set.of("-", "to", "until", "till", "through", "and");

    List<DateSpan> read(List<Token> tokens, boolean[] taken) {
        List<DateSpan> points = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            DateSpan span = point(tokens, i);
            if (span == null) {
                i++;
            } else {
                points.add(span);
                i = span.to();
            }
        }
        List<DateSpan> spans = join(tokens, points);
        for (DateSpan span : spans) {
            for (int k = span.from(); k < Math.min(span.to(), taken.length); k++) {
                taken[k] = true;
            }
        }
        return spans;
    }

    private static @Nullable DateSpan point(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Integer month = token.word() && token.capital() ? MONTHS.get(token.lower()) : null;
        if (month != null) {
            return month(tokens, i, month);
        }
        if (SEASONS.contains(token.lower())) {
            int of = at(tokens, i + 1, "of") ? i + 2 : i + 1;
            int year = year(tokens, of);
            return year > 0 ? DateSpan.point(year, 0, season(token.lower()), i, of + 1) : null;
        }
        if (token.word() && token.lower().length() == 2 && token.lower().charAt(0) == 'q') {
            int quarter = token.lower().charAt(1) - '0';
            int year = year(tokens, at(tokens, i + 1, "of") ? i + 2 : i + 1);
            if (quarter >= 1 && quarter <= 4) {
                int to = year > 0 ? (at(tokens, i + 1, "of") ? i + 3 : i + 2) : i + 1;
                return new DateSpan(year, quarter * 3 - 2, year, quarter * 3, false, false, "", i, to);
            }
        }
        if (!token.number()) {
            return null;
        }
        int day = small(token, 31);
        if (day > 0 && i + 1 < tokens.size()) {
            int next = tokens.get(i + 1).glued()
                            && tokens.get(i + 1).word()
                            && tokens.get(i + 1).text().length() == 2
                    ? i + 2
                    : i + 1;
            Integer named = next < tokens.size() && tokens.get(next).capital()
                    ? MONTHS.get(tokens.get(next).lower())
                    : null;
            if (named != null) {
                DateSpan rest = month(tokens, next, named);
                return DateSpan.point(rest.startYear(), rest.startMonth(), "", i, rest.to());
            }
        }
        return numeric(tokens, i);
    }

    private static DateSpan month(List<Token> tokens, int i, int month) {
        int at = i + 1;
        if (at(tokens, at, ".")) {
            at++;
        }
        if (at + 1 < tokens.size() && small(tokens.get(at), 31) > 0 && year(tokens, at) == 0) {
            int after = at(tokens, at + 1, ",") ? at + 2 : at + 1;
            if (year(tokens, after) > 0) {
                at = after;
            }
        }
        if (at(tokens, at, ",") || at(tokens, at, "of")) {
            boolean years = at + 3 < tokens.size()
                    && JOINS.contains(tokens.get(at + 2).lower())
                    && year(tokens, at + 3) > 0; // "April to September, 2016 to 2019"
            at = year(tokens, at + 1) > 0 && !years ? at + 1 : at;
        }
        int year = year(tokens, at);
        return DateSpan.point(year, month, "", i, year > 0 ? at + 1 : i + 1);
    }

    /** "2019", "2019-02", "03/2019", "2019/20". */
    private static @Nullable DateSpan numeric(List<Token> tokens, int i) {
        int year = year(tokens, i);
        boolean tied = i + 2 < tokens.size()
                && tokens.get(i + 1).glued()
                && tokens.get(i + 2).glued()
                && tokens.get(i + 2).number();
        if (year > 0
                && tied
                && (at(tokens, i + 1, "-") || at(tokens, i + 1, "/") || at(tokens, i + 1, "."))
                && tokens.get(i + 2).text().length() == 2) {
            int second = small(tokens.get(i + 2), 99);
            if (second >= 1 && second <= 12 && !(at(tokens, i + 1, "/") && second == year % 100 + 1)) {
                return DateSpan.point(year, second, "", i, i + 3);
            }
            if (second == (year + 1) % 100 || second > year % 100) {
                return new DateSpan(year, 0, year / 100 * 100 + second, 0, true, false, "", i, i + 3);
            }
        }
        int month = small(tokens.get(i), 12);
        if (month > 0 && tied && (at(tokens, i + 1, "/") || at(tokens, i + 1, "-")) && year(tokens, i + 2) > 0) {
            return DateSpan.point(year(tokens, i + 2), month, "", i, i + 3);
        }
        int two = small(tokens.get(i), 99);
        if (i > 0
                && tokens.get(i - 1).is("'")
                && tokens.get(i).glued()
                && tokens.get(i).text().length() == 2) {
            return DateSpan.point((two < 50 ? 2000 : 1900) + two, 0, "", i, i + 1); // "'22"
        }
        if (year > 0
                && !(year % 100 == 0
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).lower().endsWith("s"))) {
            return DateSpan.point(year, 0, "", i, i + 1);
        }
        return null;
    }

    private static List<DateSpan> join(List<Token> tokens, List<DateSpan> points) {
        List<DateSpan> spans = new ArrayList<>();
        for (int k = 0; k < points.size(); k++) {
            DateSpan a = points.get(k);
            if (!a.range()
                    && a.to() < tokens.size()
                    && JOINS.contains(tokens.get(a.to()).lower())) {
                boolean and = tokens.get(a.to()).is("and");
                boolean between = a.from() > 0 && tokens.get(a.from() - 1).is("between");
                if (a.to() + 1 < tokens.size()
                        && NOW.contains(tokens.get(a.to() + 1).lower())
                        && !and) {
                    spans.add(new DateSpan(
                            a.startYear(), a.startMonth(), 0, 0, true, true, a.season(), a.from(), a.to() + 2));
                    continue;
                }
                DateSpan b = k + 1 < points.size() ? points.get(k + 1) : null;
                if (b != null && b.from() == a.to() + 1 && !b.range() && (!and || between)) {
                    int start = a.startYear() == 0 ? b.startYear() : a.startYear();
                    spans.add(new DateSpan(
                            start, a.startMonth(), b.endYear(), b.endMonth(), true, false, "", a.from(), b.to()));
                    k++;
                    continue;
                }
            }
            boolean since = a.from() > 0 && tokens.get(a.from() - 1).is("since") || goesOn(tokens, a.to());
            spans.add(
                    since
                            ? new DateSpan(
                                    a.startYear(), a.startMonth(), 0, 0, true, true, a.season(), a.from(), a.to())
                            : a);
        }
        return spans;
    }

    /** "Aug 2019 \u2192", "2019 -": nothing but an end of the text or a mark follows. */
    private static boolean goesOn(List<Token> tokens, int i) {
        return (at(tokens, i, Tokeniser.ARROW) || at(tokens, i, "-"))
                && (i + 1 == tokens.size() || tokens.get(i + 1).mark());
    }

    static String season(String word) {
        return word.equals("fall") ? "autumn" : word;
    }

    static boolean seasonWord(String lower) {
        return SEASONS.contains(lower);
    }

    private static boolean at(List<Token> tokens, int i, String text) {
        return i < tokens.size() && tokens.get(i).is(text);
    }

    private static int year(List<Token> tokens, int i) {
        if (i >= tokens.size()
                || !tokens.get(i).number()
                || tokens.get(i).text().length() != 4) {
            return 0;
        }
        int value = small(tokens.get(i), 9999);
        return value >= 1950 && value <= 2049 ? value : 0;
    }

    private static int small(Token token, int max) {
        if (!token.number() || token.text().length() > 4) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < token.text().length(); i++) {
            char c = token.text().charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value <= max ? value : 0;
    }
}
