package dev.tailorbird.geo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point on the earth, in degrees. */
record Coordinates(double latitude, double longitude) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");
    private static final double EARTH_RADIUS_KM = 6371.0;

    /** A point written as "latitude,longitude"; empty when the text is anything else. */
    static Optional<Coordinates> written(String text) {
        Matcher point = WRITTEN.matcher(text);
        if (!point.matches()) return Optional.empty();
        double latitude = Double.parseDouble(point.group(1));
        double longitude = Double.parseDouble(point.group(2));
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return onEarth ? Optional.of(new Coordinates(latitude, longitude)) : Optional.empty();
    }

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
