package dev.tailorbird.claims;

import org.jspecify.annotations.Nullable;

/**
 * A figure that a statement gives about a result: "32%", "$1.2M", "12 nurses", "6 weeks".
 *
 * @param text as it stands in the statement
 * @param value the number; the upper end of a range, null when it is not said exactly ("dozens")
 * @param unit "%", a currency ("EUR"), what is counted ("nurses"), a unit of time ("week"); null when none is said
 * @param start offset of its first character in the statement
 * @param end offset after its last
 */
public record Metric(
        String text,
        MetricKind kind,
        @Nullable Double value,
        @Nullable String unit,
        int start,
        int end) {}
