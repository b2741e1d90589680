package dev.tailorbird.claims;

/**
 * A date or a range of dates in a statement; month 0 is not said, year 0 neither.
 *
 * @param open begins and has not ended: "since 2019", "2019 – present"
 * @param season "spring" and so on, or empty
 */
record DateSpan(
        int startYear,
        int startMonth,
        int endYear,
        int endMonth,
        boolean range,
        boolean open,
        String season,
        int from,
        int to) {

    static DateSpan point(int year, int month, String season, int from, int to) {
        return new DateSpan(year, month, year, month, false, false, season, from, to);
    }

    int startIndex() {
        return startYear * 12 + Math.max(1, startMonth) - 1;
    }

    /** The month after the last; a bare year at the end counts from its beginning, as people count. */
    int endIndex(int now) {
        if (open) {
            return now;
        }
        return endMonth == 0 ? endYear * 12 + (startMonth == 0 ? 0 : 6) : endYear * 12 + endMonth;
    }

    boolean dated() {
        return startYear > 0;
    }
}
