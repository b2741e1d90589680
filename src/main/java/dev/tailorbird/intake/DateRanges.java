package dev.tailorbird.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them: "Jan 2020 – Present", "03/2019-11/2021", "seit Mai 2019", "2018". Month names and words
 * come from {@code dates.txt}; forms are patterns over text without case and accents.
 */
final class DateRanges {
    /**
     * A range found in a text.
     *
     * @param start ISO prefix, null when only an end was written
     * @param end ISO prefix, null when it goes on or only a start was written
     * @param single true when only one date was written
     * @param from first character in the text
     * @param to character after the last
     */
    record Range(@Nullable String start, @Nullable String end, boolean current, boolean single, int from, int to) {}

    private static final Map<String, List<String>> WORDS = WordLists.load("dates.txt");
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = alternatives(MONTHS.keySet().stream().toList());
    private static final String PRESENT = alternatives(WORDS.getOrDefault("PRESENT", List.of()));
    private static final String YEAR = "(?:19[4-9]\\d|20[0-4]\\d)";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|\\.)?";
    private static final String MM = "(?:0?[1-9]|1[0-2])";

    /** One date; alternatives from the most to the least explicit. */
    private static final String DATE = "(?:" //
            + YEAR + "-" + MM + "-(?:0[1-9]|[12]\\d|3[01])" // 2020-02-01
            + "|" + YEAR + "[/.]" + MM + "[/.](?:0[1-9]|[12]\\d|3[01])" // 2020/02/01
            + "|" + "(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|[12]\\d|3[01])[./-]" + YEAR // 01.02.2020
            + "|" + MM + " ?[/.\\-|] ?" + YEAR // 03/2019
            + "|" + YEAR + " ?[/.] ?" + MM + "(?!\\d)" // 2019/03
            + "|" + YEAR + "-" + MM + "(?!\\d)" // 2019-03
            + "|" + "(?:" + DAY + " (?:de )?)?(?:" + MONTH + ")\\.?[,/-]? ?(?:de |del |of )?" + YEAR // 12 March 2019
            + "|" + "(?:" + MONTH + ")\\.? " + DAY + ",? " + YEAR // March 12, 2019
            + "|" + "(?:" + MONTH + ")\\.? ?['\\u2019](?:\\d\\d)(?!\\d)" // Jan '19
            + "|" + "(?:" + MONTH + ")[.-](?:\\d\\d)(?!\\d)" // Jan-19
            + "|" + YEAR + ",? (?:" + MONTH + ")\\b" // 2019 March
            + "|" + "q[1-4][ /-]?" + YEAR // Q3 2021
            + "|" + YEAR + " ?q[1-4]"
            + "|" + MM + "/\\d\\d(?![\\d/])" // 03/19
            + "|" + YEAR + "(?!\\d)"
            + "|['\\u2019]\\d\\d(?!\\d)"
            + ")";

    private static final String DASH =
            " ?(?:[-\\u2010-\\u2015\\u2212~>\\u2192]+|to|till|until|through|thru|bis|au|a|al|"
                    + "hasta|ate|tot|jusqu'?(?:a|en|au)?|y|and|und|et|e) ?(?:l[ea] |el |the |zum? )?";
    /** What makes a date vague, or says what kind of year it is. */
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:ca\\.?|circa|approx\\.?|about|around|early|late|mid|anfang|mitte|ende|debut|fin|academic year|school year|ay|schuljahr|"
                    + "annee scolaire|(?<=[-\\u2010-\\u2015] ?)(?:expected|anticipated|exp\\.?|voraussichtlich|prevue?|previst[oa])) ?-? ?(?=[a-z]* ?\\d)");

    private static final String SINCE = "(?:since|from|seit|ab|von|depuis(?: le)?|des|desde(?: el)?|dal?|du|de|desde|"
            + "vanaf|sinds|starting|vom|a partir de) ";
    private static final String UNTIL = "(?:until|till|to|bis|hasta|jusqu'?(?:a|en)|expected|anticipated|graduating|"
            + "graduated|graduation:?|expected graduation:?|class of|voraussichtlich|prevu|prevista?|exp\\.?) ";

    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\d/.'$€£+-])(?:" //
                    + "(?<since>" + SINCE + ")?(?<a>" + DATE + ")(?:" + DASH + "(?<b>" + DATE + "|" + PRESENT
                    + "|(?:" + MONTH
                    + ")|\\d\\d(?!\\d))(?:\\s?\\((?:expected|anticipated|prevu|voraussichtlich)\\))?)?(?<open> ?[-\\u2010-\\u2015]+(?= ?$|\\)))?"
                    + "|(?<c>(?:" + MONTH + ")\\.?) ?[-\\u2010-\\u2015/]+ ?(?<d>(?:" + MONTH + ")\\.?,? ?" + YEAR + ")"
                    + "|(?<until>" + UNTIL + ")(?<u>" + DATE + ")"
                    + ")(?![\\p{L}\\d%]|[.,]\\d)");

    private DateRanges() {}

    /** The range when the text is nothing else (parentheses, a leading label or comma aside), else null. */
    static @Nullable Range whole(String text) {
        String bare = strip(text);
        if (bare.isEmpty() || bare.length() > 60) return null;
        Range range = whole(bare, bare);
        return range == null ? whole(usual(bare), bare) : range;
    }

    /** The range of the first text with the length of the second, of which it is a plainer form. */
    private static @Nullable Range whole(String plain, String text) {
        Range range = find(plain);
        if (range == null) return null;
        String rest = plain.substring(0, range.from()) + " " + plain.substring(range.to());
        rest = rest.replaceAll("[\\[\\]().,;:|·•–—-]", " ").strip();
        if (!rest.isEmpty() && !Asides.isDuration(rest) && !isGraduationWord(rest)) return null;
        if (plain.equals(text)) return range;
        return new Range(range.start(), range.end(), range.current(), range.single(), 0, text.length());
    }

    /** "ca. 2015", "2017/18", "2021 - Expected 2024", "Winter 2018/19", "2020 onwards" in the usual form. */
    private static String usual(String text) {
        return ABOUT.matcher(fold(text))
                .replaceAll("")
                .replaceAll("(?<=[a-z] )((?:19|20)\\d\\d)/\\d\\d(?!\\d)", "$1")
                .replaceAll("^((?:19|20)\\d\\d) ?/ ?((?:19|20)\\d\\d|\\d\\d)$", "$1 - $2")
                .replaceAll(" onwards?$", " -");
    }

    private static boolean isGraduationWord(String rest) {
        return switch (WordLists.plain(rest)) {
            case "expected",
                    "graduated",
                    "graduation",
                    "graduation date",
                    "anticipated",
                    "date",
                    "dates",
                    "period",
                    "zeitraum",
                    "date d obtention",
                    "prevu",
                    "voraussichtlich",
                    "present",
                    "est",
                    "ongoing",
                    "laufend",
                    "in progress" -> true;
            default -> false;
        };
    }

    private static String strip(String text) {
        return text.strip();
    }

    /** The first range in the text, null when there is none. */
    static @Nullable Range find(String text) {
        return find(text, 0);
    }

    static @Nullable Range find(String text, int from) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) return null;
        String plain = fold(text);
        Matcher m = RANGE.matcher(plain);
        if (!m.find(from)) return null;
        if (m.group("until") != null) {
            String end = iso(m.group("u"), null);
            return end == null ? null : new Range(null, end, false, true, m.start(), m.end());
        }
        if (m.group("c") != null) {
            String end = iso(m.group("d"), null);
            String start = end == null ? null : iso(m.group("c") + " " + end.substring(0, 4), null);
            return start == null ? null : new Range(start, end, false, false, m.start(), m.end());
        }
        return range(m);
    }

    private static @Nullable Range range(Matcher m) {
        String b = m.group("b");
        boolean current = b != null && b.matches(PRESENT);
        String end = b == null || current ? null : iso(b, null);
        String start = iso(m.group("a"), end);
        if (start == null) return null;
        if (b != null && !current && end == null) end = shortEnd(b, start);
        if (b != null && !current && end == null) return null;
        if (b == null) {
            boolean since = m.group("since") != null && !m.group("since").matches("(?:de|du|da|dal|des|ab|von) ")
                    || "ab ".equals(m.group("since"))
                    || m.group("open") != null;
            return new Range(start, null, since, !since, m.start(), m.end());
        }
        if (end != null && end.compareTo(start.substring(0, Math.min(start.length(), end.length()))) < 0) return null;
        return new Range(start, end, current, false, m.start(), m.end());
    }

    /** "2018–20" and "May 2022 – Aug": the end borrows what it lacks from the start. */
    private static @Nullable String shortEnd(String b, String start) {
        if (b.matches("\\d\\d")) return start.substring(0, 2) + b;
        Integer month = MONTHS.get(WordLists.plain(b));
        return month == null ? null : start.substring(0, 4) + String.format("-%02d", month);
    }

    /** A single date as an ISO prefix; {@code other} decides between day-month and month-day order by its own form. */
    static @Nullable String iso(String date, @Nullable String other) {
        String s = date.strip();
        Matcher m =
                Pattern.compile("(" + YEAR + ")[-/.](\\d\\d?)[-/.](\\d\\d?)").matcher(s);
        if (m.matches()) return iso(m.group(1), m.group(2), m.group(3));
        m = Pattern.compile("(\\d\\d?)([./-])(\\d\\d?)[./-](" + YEAR + ")").matcher(s);
        if (m.matches()) {
            boolean monthFirst = m.group(2).equals("/") && Integer.parseInt(m.group(3)) > 12;
            return monthFirst
                    ? iso(m.group(4), m.group(1), m.group(3))
                    : Integer.parseInt(m.group(3)) > 12 ? null : iso(m.group(4), m.group(3), m.group(1));
        }
        m = Pattern.compile("(\\d\\d?) ?[/.|-] ?(" + YEAR + ")").matcher(s);
        if (m.matches()) return iso(m.group(2), m.group(1), null);
        m = Pattern.compile("(" + YEAR + ") ?[/.-] ?(\\d\\d?)").matcher(s);
        if (m.matches()) return iso(m.group(1), m.group(2), null);
        m = Pattern.compile("(\\d\\d?)/(\\d\\d)").matcher(s);
        if (m.matches()) return iso(century(m.group(2)), m.group(1), null);
        m = Pattern.compile("q([1-4])[ /-]?(" + YEAR + ")|(" + YEAR + ") ?q([1-4])")
                .matcher(s);
        if (m.matches()) {
            int quarter = Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(4));
            return iso(m.group(1) != null ? m.group(2) : m.group(3), String.valueOf(quarter * 3 - 2), null);
        }
        if (s.matches(YEAR)) return s;
        if (s.matches("['\\u2019]\\d\\d")) return century(s.substring(1));
        return named(s);
    }

    private static @Nullable String named(String date) {
        String s = date.replaceFirst("(?<=\\p{L})(?=\\d{4}$)", " "); // Jan2018
        Integer month = null;
        String year = null;
        String day = null;
        for (String token : s.split("[\\s,./'\\u2019-]+")) {
            if (MONTHS.containsKey(token)) month = MONTHS.get(token);
            else if (token.matches(YEAR)) year = token;
            else if (token.matches("\\d\\d?(?:st|nd|rd|th|er)?")) day = token.replaceAll("\\D", "");
        }
        if (month == null) return null;
        if (year == null) return day == null || day.length() != 2 ? null : iso(century(day), "" + month, null);
        return iso(year, String.valueOf(month), day);
    }

    private static String century(String yy) {
        return (Integer.parseInt(yy) < 50 ? "20" : "19") + yy;
    }

    private static @Nullable String iso(String year, String month, @Nullable String day) {
        int m = Integer.parseInt(month);
        if (m < 1 || m > 12) return null;
        if (day == null) return String.format("%s-%02d", year, m);
        int d = Integer.parseInt(day);
        return d < 1 || d > 31 ? null : String.format("%s-%02d-%02d", year, m, d);
    }

    /** Lower case without accents, character by character, so that places in the text stay the same. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c >= 0x80 && Character.isLetter(c)) {
                String bare = WordLists.plain(String.valueOf(c));
                c = bare.length() == 1 ? bare.charAt(0) : c;
            } else if (c == '\u00a0' || c == '\t') {
                c = ' ';
            } else if (c == '\u00b4' || c == '`') {
                c = '\'';
            }
            out.append(c);
        }
        return out.toString();
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        WORDS.forEach((key, names) -> {
            String number = key.startsWith("SEASON ") ? key.substring(7) : key;
            if (number.matches("\\d+")) for (String name : names) months.put(name, Integer.parseInt(number));
        });
        return months;
    }

    private static String alternatives(List<String> words) {
        return words.stream()
                .flatMap(w -> w.contains(" ") ? Stream.of(w.replace(" ", "[ '\\u2019]")) : Stream.of(w))
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
