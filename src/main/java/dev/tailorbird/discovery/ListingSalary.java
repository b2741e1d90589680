package dev.tailorbird.discovery;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The pay of a listing, as far as it is stated.
 *
 * @param currency three letters of ISO 4217
 * @param period hour, day, week, month or year
 * @param yearMin per year, in the same currency
 * @param text as posted
 */
public record ListingSalary(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Schema(example = "GBP") @Nullable String currency,
        @Schema(example = "year") @Nullable String period,
        @Nullable BigDecimal yearMin,
        @Nullable BigDecimal yearMax,
        @Schema(example = "£38,000 to £42,000") @Nullable String text) {}
