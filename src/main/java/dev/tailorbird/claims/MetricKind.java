package dev.tailorbird.claims;

/** What a {@link Metric} measures. */
public enum MetricKind {
    PERCENT,
    MONEY,
    COUNT,
    TIME
}
