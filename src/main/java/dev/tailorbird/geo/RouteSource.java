package dev.tailorbird.geo;

/** Who says how far one gets in which time. */
public enum RouteSource {
    ESTIMATE,
    MAPBOX
}
