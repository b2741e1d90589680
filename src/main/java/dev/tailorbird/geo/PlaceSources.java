package dev.tailorbird.geo;

import java.util.List;
import java.util.stream.Stream;

/** Where names, coordinates and routes come from: their terms ask for these words wherever they are shown. */
public final class PlaceSources {
    private static final List<Attribution> GAZETTEER = List.of(
            new Attribution("Place names and coordinates: GeoNames", "https://www.geonames.org"),
            new Attribution("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"));
    private static final List<Attribution> MAP = List.of(
            new Attribution("© Mapbox", "https://www.mapbox.com/about/maps"),
            new Attribution("© OpenStreetMap", "https://www.openstreetmap.org/copyright"));

    private PlaceSources() {}

    /** A text to show, with its link. */
    public record Attribution(String text, String url) {}

    public static List<Attribution> attribution(boolean map) {
        return map ? Stream.concat(GAZETTEER.stream(), MAP.stream()).toList() : GAZETTEER;
    }
}
