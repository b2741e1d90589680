package dev.tailorbird.geo;

import java.util.List;

/** Reads one place ("Frisco, TX 75034, US") by deciding on its country, then its region, then its city. */
final class PlaceParser {
    private final Areas areas;
    private final Cities cities;

    PlaceParser(Areas areas, Cities cities) {
        this.areas = areas;
        this.cities = cities;
    }

    /** What was found; {@code certain} when every part was known by name. */
    record Found(List<Place> places, boolean certain) {}

    Found parse(String text, boolean remote) {
        Reading reading = new Reading(LocationText.parts(text, areas), areas, cities);
        new CountryDecision(reading, areas, cities).decide();
        new RegionDecision(reading, areas, cities).decide();
        CityDecision city = new CityDecision(reading, areas, cities);
        List<Place> several = city.severalCities(remote);
        if (several.size() > 1) {
            return new Found(several, true);
        }
        return new Found(List.of(city.place(remote)), city.certain());
    }
}
