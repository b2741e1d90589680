package dev.tailorbird.geo;

import org.jspecify.annotations.Nullable;

/**
 * A place read from a location text. {@code country} is its English name, {@code city} its usual English name;
 * coordinates are those of the city and absent without one.
 */
public record Place(
        @Nullable String city,
        @Nullable String region,
        @Nullable String country,
        boolean remote,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    boolean isNowhere() {
        return city == null && region == null && country == null;
    }
}
