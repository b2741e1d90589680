package dev.tailorbird.geo;

/** A populated place of the bundled data; {@code country} and {@code region} are codes. */
record City(String name, String country, String region, int population, double latitude, double longitude) {}
