package dev.tailorbird.geo;

import java.util.Set;

/** A populated place of the bundled data; {@code country} and {@code region} are codes. */
record City(String name, String country, String region, int population, double latitude, double longitude) {

    /** Most postings come from these countries: of equal names theirs is meant, unless the other is far larger. */
    private static final Set<String> HIRING = Set.of(
            "AT", "AU", "BE", "BR", "CA", "CH", "CN", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "IL", "IN", "IT",
            "JP", "KR", "MX", "NL", "NO", "NZ", "PL", "PT", "SE", "SG", "US", "ZA");

    private static final int HIRING_WEIGHT = 3;

    /** How likely a posting means this city by its name alone, as a number of people. */
    long weight() {
        return HIRING.contains(country) ? (long) HIRING_WEIGHT * population : population;
    }
}
