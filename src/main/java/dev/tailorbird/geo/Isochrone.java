package dev.tailorbird.geo;

import java.util.Map;

/** @param geojson a FeatureCollection with one polygon, in the order longitude, latitude */
public record Isochrone(Map<String, Object> geojson, RouteSource source) {}
