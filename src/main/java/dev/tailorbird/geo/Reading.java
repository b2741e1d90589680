package dev.tailorbird.geo;

import dev.tailorbird.geo.Areas.Region;
import dev.tailorbird.geo.LocationText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of one place, what each turned out to be so far, and what the data says of them. */
final class Reading {
    static final Set<String> CITY_STATES = Set.of("SG", "HK", "MO", "MC", "VA", "LU");
    static final Set<String> COMPASS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "central",
            "northern",
            "southern",
            "eastern",
            "western",
            "upstate",
            "downtown",
            "greater",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "metro",
            "inner");
    private static final Set<String> COMPASS_COUNTRIES = Set.of("US", "CA", "GB", "DE", "AU", "IN");
    static final int LARGE = 100_000;
    private static final double CLEARLY_LARGER = 1.5;

    final List<Part> parts;

    /** Which parts are spoken for. */
    final boolean[] used;

    @Nullable
    String country;

    @Nullable
    Region region;

    private final Areas areas;
    private final Cities cities;

    Reading(List<Part> parts, Areas areas, Cities cities) {
        this.parts = parts;
        this.used = new boolean[parts.size()];
        this.areas = areas;
        this.cities = cities;
    }

    List<Region> regionsNamed(String text) {
        String key = PlaceNames.key(text);
        List<Region> named = areas.regions(key);
        int blank = key.indexOf(' ');
        if (named.isEmpty() && blank > 0 && COMPASS.contains(key.substring(0, blank))) {
            named = areas.regions(key.substring(blank + 1)).stream()
                    .filter(r -> COMPASS_COUNTRIES.contains(r.country()))
                    .toList();
        }
        return named;
    }

    /** "New York" and "Madrid" alone are cities, "Washington" and "California" are not. */
    boolean isRatherCity(String text, @Nullable Region as) {
        boolean state =
                as != null && as.country().equals("US") && !PlaceNames.key(text).startsWith("new york");
        List<City> named = cities.find(text);
        return !state && !named.isEmpty() && named.get(0).population() >= LARGE;
    }

    List<City> within(List<City> named) {
        List<City> inCountry = new ArrayList<>();
        List<City> inRegion = new ArrayList<>();
        for (City city : named) {
            if (country == null || city.country().equals(country)) {
                inCountry.add(city);
                if (inRegion(city)) {
                    inRegion.add(city);
                }
            }
        }
        boolean strict = region != null && "US".equals(country);
        return inRegion.isEmpty() && !strict ? inCountry : inRegion;
    }

    boolean inRegion(City city) {
        return region == null
                || city.region().equals(region.code()) && city.country().equals(region.country());
    }

    /** Whether the largest of equal names is much larger than those of other countries. */
    boolean isClear(List<City> named) {
        City first = named.get(0);
        return named.stream()
                .filter(city -> !city.country().equals(first.country()))
                .allMatch(city -> first.weight() >= city.weight() * CLEARLY_LARGER);
    }

    boolean hasCityIn(String countryCode, int besides) {
        for (int i = 0; i < parts.size(); i++) {
            boolean other = i != besides
                    && cities.find(parts.get(i).text()).stream()
                            .anyMatch(city -> city.country().equals(countryCode));
            if (other) {
                return true;
            }
        }
        return false;
    }

    boolean hasCityIn(Region in, int besides) {
        for (int i = 0; i < parts.size(); i++) {
            if (i != besides && inRegion(parts.get(i).text(), in)) {
                return true;
            }
        }
        return false;
    }

    boolean inRegion(String text, Region in) {
        return cities.find(text).stream()
                .anyMatch(c -> c.country().equals(in.country()) && c.region().equals(in.code()));
    }

    static boolean isCode(String text) {
        return text.length() == 2 && isUpper(text);
    }

    static boolean isUpper(String text) {
        return text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
