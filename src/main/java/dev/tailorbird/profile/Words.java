package dev.tailorbird.profile;

import dev.tailorbird.experience.Entry;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Puts counts, lists and roles into the sentences of the local findings. */
final class Words {
    private Words() {}

    static String plural(long count, String noun) {
        return count == 1 ? noun : noun + "s";
    }

    static String say(long count, String one, String many) {
        return count == 1 ? one : many;
    }

    /** "A, B and C". */
    static String list(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** "Stock Planner at Lowmarsh Grocers". */
    static String role(Entry entry) {
        return entry.title() == null ? entry.organisation() : entry.title() + " at " + entry.organisation();
    }

    static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }
}
