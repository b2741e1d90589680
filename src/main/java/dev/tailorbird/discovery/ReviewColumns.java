package dev.tailorbird.discovery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a review copies from its listing: each column with the value that it has for listing {@code l} and currency {@code u}. */
final class ReviewColumns {
    private static final Map<String, String> COPIES = copies();

    /** The tables that the values come from, with the listing first. */
    static final String TABLES = "listing l left join currency u on u.code = l.salary_currency";

    static final String NAMES = String.join(", ", COPIES.keySet());
    static final String VALUES = String.join(", ", COPIES.values());
    static final String ASSIGNMENTS = COPIES.entrySet().stream()
            .map(copy -> "r." + copy.getKey() + " = " + copy.getValue())
            .collect(Collectors.joining(", "));

    private ReviewColumns() {}

    private static Map<String, String> copies() {
        Map<String, String> copies = new LinkedHashMap<>();
        copies.put("company_id", "l.company_id");
        copies.put("employer", Employers.keySql("l.company_name"));
        copies.put("work_setting", "l.work_setting");
        copies.put("level", "l.level");
        copies.put(
                "pay",
                "coalesce(least(999999999999, coalesce(l.salary_year_max, l.salary_year_min) * coalesce(u.dollars, 1)), -1)");
        copies.put("posted_at", "coalesce(l.posted_at, l.first_seen_at)");
        copies.put("first_seen_at", "l.first_seen_at");
        copies.put("gone", "l.gone_at is not null");
        return copies;
    }
}
