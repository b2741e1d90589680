package dev.tailorbird.geo;

import java.util.Optional;

/** A point on the earth, in degrees. */
record Coordinates(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0;

    static Optional<Coordinates> of(Place place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Coordinates(latitude, longitude));
    }

    /** Along the great circle. */
    double kilometresTo(Coordinates other) {
        double lat = Math.toRadians(other.latitude - latitude);
        double lon = Math.toRadians(other.longitude - longitude);
        double h = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
