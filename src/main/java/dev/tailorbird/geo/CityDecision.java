package dev.tailorbird.geo;

import dev.tailorbird.geo.Areas.Region;
import dev.tailorbird.geo.LocationText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides on the city of a place, or on its cities, once country and region are known. */
final class CityDecision {
    private static final Pattern NAME = Pattern.compile(
            "(\\p{Lu}[\\p{L}.'-]{0,30}|de|del|la|le|les|of|upon|am|an|der|sur|on|the|and|y)( (\\p{Lu}[\\p{L}.'-]{0,30}|de|del|la|le|les|of|upon|am|an|der|sur|on|the|and|y)){0,4}");

    private final Reading reading;
    private final Areas areas;
    private final Cities cities;
    private boolean guessedCity;

    CityDecision(Reading reading, Areas areas, Cities cities) {
        this.reading = reading;
        this.areas = areas;
        this.cities = cities;
    }

    List<Place> severalCities(boolean remote) {
        List<Place> places = new ArrayList<>();
        if (reading.parts.size() > 1 && reading.parts.stream().allMatch(part -> areas.country(part.text()) != null)) {
            reading.parts.forEach(part -> places.add(
                    new Place(null, null, areas.countryName(areas.country(part.text())), remote, null, null)));
            return places.stream().distinct().toList();
        }
        if (reading.region != null || reading.parts.stream().anyMatch(Part::beforeDash)) {
            return places;
        }
        for (int i = 0; i < reading.parts.size(); i++) {
            if (!reading.used[i]) {
                List<City> named =
                        reading.within(cities.find(reading.parts.get(i).text()));
                if (named.isEmpty() || named.get(0).population() < Reading.LARGE) {
                    return List.of();
                }
                Place place = placeOf(named.get(0), reading.parts.get(i).text(), remote);
                if (places.stream().noneMatch(place::equals)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    Place place(boolean remote) {
        Place city = city(remote);
        if (city != null) {
            return city;
        }
        return new Place(
                null, areas.regionName(reading.region), areas.countryName(reading.country), remote, null, null);
    }

    private @Nullable Place city(boolean remote) {
        String name = areas.countryName(reading.country);
        boolean named0 =
                name != null && reading.parts.stream().anyMatch(p -> p.text().contains(name));
        if (reading.country != null
                && Reading.CITY_STATES.contains(reading.country)
                && (named0 || reading.parts.size() > 1)) {
            List<City> named = reading.within(cities.find(name == null ? "" : name));
            return named.isEmpty() || name == null ? null : placeOf(named.get(0), name, remote);
        }
        Place known = knownCity(remote);
        return known == null ? unknownCity(remote) : known;
    }

    private @Nullable Place knownCity(boolean remote) {
        Place best = null;
        int bestScore = 0;
        for (int i = 0; i < reading.parts.size(); i++) {
            Part part = reading.parts.get(i);
            if (reading.used[i] || best != null && part.inBrackets()) {
                continue;
            }
            Match match = match(part.text());
            boolean firstOfAddress = i == firstOpen() && !part.beforeDash() && reading.country != null;
            if (match != null && match.score() > bestScore) {
                best = placeOf(match.city(), match.written(), remote);
                bestScore = match.score();
            }
            if (firstOfAddress && (match == null || match.score() < 2) && looksLikeCity(part.text())) {
                return null;
            }
        }
        return best;
    }

    private int firstOpen() {
        for (int i = 0; i < reading.used.length; i++) {
            if (!reading.used[i]) {
                return i;
            }
        }
        return -1;
    }

    private boolean looksLikeCity(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean institution = lower.matches(
                ".*\\b(campus|center|centre|building|floor|llc|inc|branch|fab|site|plant|store|depot)\\b.*");
        return text.length() <= 30
                && !institution
                && text.chars().noneMatch(Character::isDigit)
                && Character.isUpperCase(text.charAt(0))
                && NAME.matcher(text).matches()
                && !Reading.isCode(text);
    }

    private @Nullable Match match(String text) {
        List<City> exact = reading.within(cities.find(text));
        if (!exact.isEmpty()) {
            return clear(exact, text, reading.inRegion(exact.get(0)) ? 4 : 3);
        }
        return partMatch(text);
    }

    /** "Boston Drydock", "North Austin", "Work location is Shrewsbury". */
    private @Nullable Match partMatch(String text) {
        String[] words = text.split(" ");
        for (int drop = 1; drop < words.length; drop++) {
            String head = String.join(" ", List.of(words).subList(0, words.length - drop));
            String tail = String.join(" ", List.of(words).subList(drop, words.length));
            boolean compass = drop == 1 && Reading.COMPASS.contains(words[0].toLowerCase(Locale.ROOT));
            List<City> last = reading.within(cities.find(tail));
            if (!last.isEmpty()
                    && (compass || reading.region != null && drop >= 2)
                    && Character.isUpperCase(tail.charAt(0))) {
                return clear(last, tail, 2);
            }
            List<City> first = reading.within(cities.find(head));
            int least = reading.country == null ? 300_000 : 50_000;
            boolean name = reading.region != null && looksLikeCity(text);
            if (drop <= 2 && !name && !first.isEmpty() && first.get(0).population() >= least) {
                return clear(first, head, 2);
            }
        }
        return null;
    }

    private @Nullable Match clear(List<City> named, String written, int score) {
        return new Match(named.get(0), written, score);
    }

    /** A city that the data lacks, in an address that says where it is. */
    private @Nullable Place unknownCity(boolean remote) {
        boolean address = reading.country != null && (reading.region != null || reading.parts.size() >= 2);
        Part candidate = null;
        for (int i = 0; i < reading.parts.size() && address; i++) {
            Part part = reading.parts.get(i);
            boolean fits = !reading.used[i] && !part.inBrackets() && looksLikeCity(part.text());
            if (fits && (candidate == null || candidate.beforeDash() && reading.region != null)) {
                candidate = part;
            }
        }
        if (candidate == null || reading.region == null && candidate.beforeDash()) {
            return null;
        }
        guessedCity = true;
        String name = Cities.tidy(candidate.text(), candidate.text());
        return new Place(
                name, areas.regionName(reading.region), areas.countryName(reading.country), remote, null, null);
    }

    boolean certain() {
        for (int i = 0; i < reading.parts.size(); i++) {
            if (!reading.used[i]
                    && cities.find(reading.parts.get(i).text()).isEmpty()
                    && reading.regionsNamed(reading.parts.get(i).text()).isEmpty()) {
                return false;
            }
        }
        return !reading.parts.isEmpty() && !guessedCity;
    }

    private Place placeOf(City city, String written, boolean remote) {
        boolean sure = reading.country != null || reading.isClear(cities.find(written));
        String in = sure ? city.country() : null;
        Region of = new Region(city.country(), city.region());
        return new Place(
                cities.name(city, written),
                sure ? areas.regionName(of) : null,
                areas.countryName(in),
                remote,
                sure ? city.latitude() : null,
                sure ? city.longitude() : null);
    }

    private record Match(City city, String written, int score) {}
}
