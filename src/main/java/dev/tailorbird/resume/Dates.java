package dev.tailorbird.resume;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as a resume shows them: "Mar 2021 – Present". */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-\\d{2})?(?:T.*)?");
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final int LONGEST = 24;

    private Dates() {}

    /** A span of time; a started one without an end goes on to this day. */
    static String span(@Nullable String start, @Nullable String end) {
        String from = day(start);
        String to = day(end);
        if (from.isEmpty()) {
            return to;
        }
        if (to.isEmpty()) {
            return from + " – Present";
        }
        return from.equals(to) ? from : from + " – " + to;
    }

    /** One date; what is not an ISO date is shown as it was written, as far as it is short. */
    static String day(@Nullable String date) {
        if (date == null) {
            return "";
        }
        String text = date.strip();
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return text.length() <= LONGEST ? text : "";
        }
        String year = iso.group(1);
        int month = iso.group(2) == null ? 0 : Integer.parseInt(iso.group(2));
        return month >= 1 && month <= 12 ? MONTHS[month - 1] + " " + year : year;
    }
}
