package dev.tailorbird.discovery;

import dev.tailorbird.geo.PlaceView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person sets out from, in degrees. */
record Home(double latitude, double longitude) {

    /** Empty when no city of it is known. */
    static Optional<Home> of(@Nullable PlaceView place) {
        return place == null || place.latitude() == null || place.longitude() == null
                ? Optional.empty()
                : Optional.of(new Home(place.latitude(), place.longitude()));
    }
}
