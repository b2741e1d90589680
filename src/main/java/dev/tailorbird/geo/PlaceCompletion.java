package dev.tailorbird.geo;

import dev.tailorbird.geo.Areas.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes what a person types: cities, regions and countries of which some name begins so, the most populous first.
 * What follows a comma narrows it down ("paris, te").
 */
final class PlaceCompletion {
    /** Looked through for the narrowing parts; few names have more bearers that anybody looks for. */
    private static final int MOST_CITIES = 400;

    /** A name typed out in full is meant, even where a longer name has more people. */
    private static final int TYPED_IN_FULL = 10;

    /** Cities are looked for far more often than the areas around them. */
    private static final int AREA_SHARE = 10;

    private final Areas areas;
    private final Cities cities;
    private volatile @Nullable Map<String, Long> people;

    PlaceCompletion(Areas areas, Cities cities) {
        this.areas = areas;
        this.cities = cities;
    }

    private record Candidate(Place place, @Nullable Region region, String countryCode, long weight) {}

    List<Place> complete(String typed, int most) {
        String[] parts = typed.split(",");
        String key = parts.length == 0 ? "" : PlaceNames.key(parts[0]);
        if (key.isEmpty()) return List.of();
        List<String> within = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                within.add(parts[i].strip());
            }
        }
        Set<String> seen = new HashSet<>();
        return candidates(key).stream()
                .filter(candidate -> within.stream().allMatch(part -> isWithin(candidate, part)))
                .sorted(Comparator.comparingLong(Candidate::weight).reversed())
                .map(Candidate::place)
                .filter(place -> seen.add(PlaceView.of(place).label()))
                .limit(most)
                .toList();
    }

    private List<Candidate> candidates(String key) {
        List<Candidate> all = new ArrayList<>();
        for (City city : cities.startingWith(key, MOST_CITIES)) {
            Region region = new Region(city.country(), city.region());
            Place place = new Place(
                    cities.usualName(city),
                    areas.regionName(region),
                    areas.countryName(city.country()),
                    false,
                    city.latitude(),
                    city.longitude());
            all.add(new Candidate(place, region, city.country(), weight(city.population(), city.name(), key)));
        }
        for (Region region : areas.regionsStartingWith(key)) {
            String name = areas.regionName(region);
            String country = areas.countryName(region.country());
            long weight = weight(people(region.country() + "." + region.code()) / AREA_SHARE, name, key);
            all.add(new Candidate(new Place(null, name, country, false, null, null), region, region.country(), weight));
        }
        for (String code : areas.countriesStartingWith(key)) {
            String name = areas.countryName(code);
            long weight = weight(people(code) / AREA_SHARE, name, key);
            all.add(new Candidate(new Place(null, null, name, false, null, null), null, code, weight));
        }
        return all;
    }

    private static long weight(long people, @Nullable String name, String key) {
        return name != null && PlaceNames.key(name).equals(key) ? people * TYPED_IN_FULL : people;
    }

    private boolean isWithin(Candidate candidate, String part) {
        String key = PlaceNames.key(part);
        Region region = candidate.region();
        String code = part.toUpperCase(Locale.ROOT);
        return candidate.countryCode().equals(code)
                || areas.countriesStartingWith(key).contains(candidate.countryCode())
                || region != null
                        && (region.equals(areas.regionByShort(region.country(), code))
                                || areas.regionsStartingWith(key).contains(region));
    }

    /** How many people live in the cities of a country ("DE") or a region ("DE.02"). */
    private long people(String area) {
        Map<String, Long> known = people;
        if (known == null) {
            Map<String, Long> counted = new HashMap<>();
            cities.forEach(city -> {
                counted.merge(city.country(), (long) city.population(), Long::sum);
                counted.merge(city.country() + "." + city.region(), (long) city.population(), Long::sum);
            });
            people = counted;
            known = counted;
        }
        return known.getOrDefault(area, 0L);
    }
}
