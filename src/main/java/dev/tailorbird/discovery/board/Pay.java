package dev.tailorbird.discovery.board;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Pay as a board gives it.
 *
 * @param period hour, day, week, month or year
 * @param text the words of the board, when it gives no numbers
 */
public record Pay(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String currency,
        @Nullable String period,
        @Nullable String text) {

    static @Nullable Pay of(
            @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency, @Nullable String period) {
        BigDecimal low = positive(min);
        BigDecimal high = positive(max);
        return low == null && high == null ? null : new Pay(low, high, currency, period(period), null);
    }

    static @Nullable Pay said(@Nullable String text) {
        return text == null ? null : new Pay(null, null, null, null, text);
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal value) {
        return value == null || value.signum() <= 0 ? null : value;
    }

    /** "1 YEAR", "per-year-salary", "annual", "hourly", "PER_MONTH": all say a period somewhere. */
    private static @Nullable String period(@Nullable String text) {
        if (text == null) return null;
        String word = text.toLowerCase(Locale.ROOT);
        if (word.contains("year") || word.contains("annual") || word.contains("annum")) return "year";
        if (word.contains("month")) return "month";
        if (word.contains("week")) return "week";
        if (word.contains("day") || word.contains("dai")) return "day";
        return word.contains("hour") ? "hour" : null;
    }
}
