package dev.tailorbird.posting;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pay per year, so that postings can be compared: 2,080 hours, 260 days, 52 weeks, 12 months. */
public final class YearlyPay {
    private YearlyPay() {}

    /** @param period hour, day, week, month or year; null when it is not said, then the sum itself tells */
    public static BigDecimal of(BigDecimal sum, @Nullable String period) {
        return sum.multiply(BigDecimal.valueOf(known(sum, period).perYear()));
    }

    /** The period as said, or the one that such a sum is usually paid for. */
    public static String period(BigDecimal sum, @Nullable String period) {
        return known(sum, period).name().toLowerCase(Locale.ROOT);
    }

    private static Period known(BigDecimal sum, @Nullable String period) {
        return period == null
                ? Period.guess(sum)
                : Period.valueOf(period.toUpperCase(Locale.ROOT)).orPlausible(sum);
    }
}
