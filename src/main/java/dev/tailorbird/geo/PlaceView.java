package dev.tailorbird.geo;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place as people and programs are shown it. Coordinates are those of the city and absent without one.
 *
 * @param label "Leeds, England, United Kingdom", "Remote in Germany"
 */
public record PlaceView(
        String label,
        @Nullable String city,
        @Nullable String region,
        @Nullable String country,
        boolean remote,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    public static PlaceView of(Place place) {
        return new PlaceView(
                label(place),
                place.city(),
                place.region(),
                place.country(),
                place.remote(),
                place.latitude(),
                place.longitude());
    }

    private static String label(Place place) {
        boolean cityState = place.city() != null && place.city().equals(place.country());
        String where = Stream.of(place.city(), ownRegion(place), cityState ? null : place.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!place.remote()) return where;
        return where.isEmpty() ? "Remote" : "Remote in " + where;
    }

    /** "Berlin, State of Berlin" says it twice. */
    private static @Nullable String ownRegion(Place place) {
        boolean repeats = place.city() != null
                && place.region() != null
                && PlaceNames.key(place.region()).contains(PlaceNames.key(place.city()));
        return repeats ? null : place.region();
    }
}
