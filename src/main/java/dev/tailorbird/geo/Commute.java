package dev.tailorbird.geo;

/**
 * How long one way takes.
 *
 * @param note in words for people: what the figure rests on
 */
public record Commute(int minutes, double kilometres, CommuteMode mode, RouteSource source, String note) {}
