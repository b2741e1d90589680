package dev.tailorbird.claims;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How long the ranges of the evidence last, singly and together: "four years" from "2016–2020". */
final class CareerTime {
    private static final double HOURS_A_MONTH = 730.5;

    private final Clock clock;

    CareerTime(Clock clock) {
        this.clock = clock;
    }

    boolean covers(Quantity q, Basis basis) {
        double months = q.value() / HOURS_A_MONTH;
        if (months < 0.9) {
            return false;
        }
        boolean years = Math.abs(months / 12 - Math.rint(months / 12)) < 0.01;
        List<int[]> ranges = ranges(basis);
        for (int[] range : ranges) {
            if (fits(months, range[1] - range[0], q.bound(), years)) {
                return true;
            }
        }
        return !ranges.isEmpty() && fits(months, union(ranges), q.bound(), years);
    }

    /** "Three years after", "the last four as foreman": from one date of the evidence to another. */
    boolean between(Quantity q, Basis basis) {
        if (q.value() < HOURS_A_MONTH * 11) {
            return false;
        }
        for (DateSpan from : basis.dates()) {
            for (DateSpan to : basis.dates()) {
                int months = to.startIndex() - from.startIndex();
                if (from.dated() && to.dated() && Math.abs(months - q.value() / HOURS_A_MONTH) < 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fits(double said, int real, Quantity.Bound bound, boolean years) {
        return switch (bound) {
            case OVER -> said <= real && said >= 0.5 * real;
            case NEARLY, UP_TO, UNDER -> said >= real && said <= real + Math.max(2, real / 10.0);
            case ABOUT -> said <= real + 2 && said >= real - 6;
            default -> said <= real + 1 && (years ? said > real - 12 : said > real - 1.5);
        };
    }

    private List<int[]> ranges(Basis basis) {
        LocalDate today = LocalDate.now(clock);
        int now = today.getYear() * 12 + today.getMonthValue() - 1;
        List<int[]> out = new ArrayList<>();
        for (DateSpan span : basis.dates()) {
            if (span.range() && span.dated()) {
                out.add(new int[] {span.startIndex(), Math.max(span.startIndex(), span.endIndex(now))});
            }
        }
        out.sort(Comparator.comparingInt(r -> r[0]));
        return out;
    }

    private static int union(List<int[]> ranges) {
        int total = 0;
        int until = Integer.MIN_VALUE;
        for (int[] range : ranges) {
            int from = Math.max(range[0], until);
            total += Math.max(0, range[1] - from);
            until = Math.max(until, range[1]);
        }
        return total;
    }
}
