package dev.tailorbird.bench.resumes;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A span of time as it is in truth: ISO months or years; no end means "to this day".
 *
 * @param as the words to print when they are not the person's usual form
 */
public record Span(String start, String end, String as) {
    private static final String[] AP = {
        "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."
    };

    /** "2019-03..2021-11", "2019..", "2018" or "2019-07..2019-07 as Summer 2019". */
    static Span of(String text) {
        String[] parts = text.split(" as ", 2);
        String as = parts.length > 1 ? parts[1] : "";
        int dots = parts[0].indexOf("..");
        if (dots < 0) return new Span(parts[0], parts[0], as);
        return new Span(parts[0].substring(0, dots), parts[0].substring(dots + 2), as);
    }

    static final Span NONE = new Span("", "", "");

    public String iso() {
        return start.isEmpty() ? null : start;
    }

    public String isoEnd() {
        return end.isEmpty() ? null : end;
    }

    /** As much of it as the form shows: a form without months leaves years. */
    Span shownBy(String form) {
        boolean years = !form.split("\\|")[0].matches(".*(M|AP).*");
        return years && as.isEmpty() ? new Span(year(start), year(end), as) : this;
    }

    private static String year(String iso) {
        return iso.length() < 4 ? iso : iso.substring(0, 4);
    }

    /**
     * @param form pattern of one date, what stands between two, the word for "to this day" (with "{}" for the whole of
     *     it: "since {}"), and what stands before the first; parted by "|"
     */
    String print(String form, Locale language) {
        if (!as.isEmpty() || start.isEmpty()) return as;
        String[] f = form.split("\\|");
        String from = date(start, f[0], language);
        if (start.equals(end)) return from;
        if (end.isEmpty() && f[2].contains("{}")) return f[2].replace("{}", from);
        String to = end.isEmpty() ? f[2] : date(end, f[0], language);
        return (f.length > 3 ? f[3] : "") + from + f[1] + to;
    }

    private static String date(String iso, String pattern, Locale language) {
        if (iso.length() < 7) return iso;
        YearMonth month = YearMonth.parse(iso.substring(0, 7));
        if (pattern.startsWith("AP")) return AP[month.getMonthValue() - 1] + " " + month.getYear();
        return month.format(DateTimeFormatter.ofPattern(pattern, language));
    }
}
