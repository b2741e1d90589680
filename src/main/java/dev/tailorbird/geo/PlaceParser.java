package dev.tailorbird.geo;

import dev.tailorbird.geo.Areas.Region;
import dev.tailorbird.geo.LocationText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one place ("Frisco, TX 75034, US") by deciding on its country, then its region, then its city. */
final class PlaceParser {
    private static final Set<String> CITY_STATES = Set.of("SG", "HK", "MO", "MC", "VA", "LU");
    private static final Set<String> COMPASS = Set.of(
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
    private static final int LARGE = 100_000;
    private static final double CLEARLY_LARGER = 1.5;

    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile(
            "(\\p{Lu}[\\p{L}.'-]{0,30}|de|del|la|le|les|of|upon|am|an|der|sur|on|the|and|y)( (\\p{Lu}[\\p{L}.'-]{0,30}|de|del|la|le|les|of|upon|am|an|der|sur|on|the|and|y)){0,4}");

    private final Areas areas;
    private final Cities cities;

    PlaceParser(Areas areas, Cities cities) {
        this.areas = areas;
        this.cities = cities;
    }

    /** What was found; {@code certain} when every part was known by name. */
    record Found(List<Place> places, boolean certain) {}

    Found parse(String text, boolean remote) {
        List<Part> parts = LocationText.parts(text, areas);
        Reading reading = new Reading(parts);
        reading.decideCountry();
        reading.decideRegion();
        List<Place> several = reading.severalCities(remote);
        if (several.size() > 1) {
            return new Found(several, true);
        }
        return new Found(List.of(reading.place(remote)), reading.certain());
    }

    /** The parts of one place and what each turned out to be. */
    private final class Reading {
        private final List<Part> parts;
        private final boolean[] used;
        private @Nullable String country;
        private @Nullable Region region;
        private boolean guessedCity;

        Reading(List<Part> parts) {
            this.parts = parts;
            this.used = new boolean[parts.size()];
        }

        void decideCountry() {
            for (int i = 0; i < parts.size(); i++) {
                if ("US".equals(parts.get(i).text())
                        || "US".equals(areas.country(parts.get(i).text()))) {
                    country = "US";
                    used[i] = true;
                    return;
                }
            }
            for (boolean brackets : new boolean[] {false, true}) {
                for (int i = 0; i < parts.size() && country == null; i++) {
                    if (parts.get(i).inBrackets() == brackets) {
                        tryCountryName(i);
                    }
                }
            }
            if (country == null) {
                decideByCodes();
            }
            if (country == null) {
                decideByRegionName();
            }
        }

        private void tryCountryName(int i) {
            String text = parts.get(i).text();
            String code = areas.country(text);
            if (code == null && text.length() > 4 && text.charAt(3) == ' ' && isUpper(text.substring(0, 3))) {
                code = areas.country(text.substring(0, 3));
            }
            boolean alsoState = "GE".equals(code) && text.equalsIgnoreCase("Georgia") && !hasCityIn("GE", i);
            if (code != null && !alsoState) {
                country = code;
                used[i] = !(CITY_STATES.contains(code) && parts.size() == 1);
            }
        }

        /** Two-letter codes: a state, a province or a country, by which of them knows the city beside it. */
        private void decideByCodes() {
            for (int i = parts.size() - 1; i >= 0; i--) {
                String code = parts.get(i).text();
                if (!isCode(code)) {
                    continue;
                }
                String meaning = countryOfCode(code, i);
                if (meaning != null) {
                    country = meaning;
                    used[i] = true;
                    if (!meaning.equals(code) || areas.regionByShort(meaning, code) != null && stateLike(code, i)) {
                        region = areas.regionByShort(meaning, code);
                    }
                    return;
                }
            }
        }

        private boolean stateLike(String code, int i) {
            return !areas.isCountryCode(code) && hasCityIn("US", i);
        }

        private @Nullable String countryOfCode(String code, int at) {
            Region state = areas.regionByShort("US", code);
            boolean knownCountry = areas.isCountryCode(code);
            if (state == null) {
                return knownCountry ? code : provinceCountry(code, at);
            }
            boolean regionBefore =
                    at > 0 && knownCountry && isRegionOf(code, parts.get(at - 1).text());
            if (regionBefore) {
                return code;
            }
            if (hasCityIn(state, at)) {
                return "US";
            }
            return knownCountry && hasCityIn(code, at) ? code : "US";
        }

        private @Nullable String provinceCountry(String code, int at) {
            for (String candidate : List.of("CA", "AU", "GB", "DE", "IN")) {
                if (areas.regionByShort(candidate, code) != null && hasCityIn(candidate, at)) {
                    return candidate;
                }
            }
            return null;
        }

        private boolean isRegionOf(String countryCode, String text) {
            return areas.regionByShort(countryCode, text) != null && !text.equals(countryCode)
                    || areas.regions(PlaceNames.key(text)).stream()
                            .anyMatch(r -> r.country().equals(countryCode));
        }

        private void decideByRegionName() {
            for (int i = parts.size() - 1; i >= 0; i--) {
                String text = parts.get(i).text();
                List<Region> named = regionsNamed(text);
                Region best = bestRegion(named, i);
                boolean rathersCity = parts.size() == 1 && isRatherCity(text, best);
                if (best != null && !rathersCity) {
                    country = best.country();
                    region = best;
                    used[i] = true;
                    return;
                }
            }
        }

        private @Nullable Region bestRegion(List<Region> named, int at) {
            Region first = null;
            for (Region candidate : named) {
                if (hasCityIn(candidate, at)) {
                    return candidate;
                }
                boolean common =
                        candidate.country().equals("US") || candidate.country().equals("CA");
                if (first == null || common && !first.country().equals("US")) {
                    first = candidate;
                }
            }
            boolean others = parts.size() > 1 && cityElsewhere(at);
            boolean state = first != null
                    && first.country().equals("US")
                    && !isRatherCity(parts.get(at).text(), first);
            return others && !state ? null : first;
        }

        private boolean cityElsewhere(int at) {
            for (int i = 0; i < parts.size(); i++) {
                if (i != at && !cities.find(parts.get(i).text()).isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        /** "New York" and "Madrid" alone are cities, "Washington" and "California" are not. */
        private boolean isRatherCity(String text, @Nullable Region as) {
            boolean state = as != null
                    && as.country().equals("US")
                    && !PlaceNames.key(text).startsWith("new york");
            List<City> named = cities.find(text);
            return !state && !named.isEmpty() && named.get(0).population() >= LARGE;
        }

        void decideRegion() {
            if (country == null || region != null) {
                return;
            }
            for (int i = 0; i < parts.size(); i++) {
                String text = parts.get(i).text();
                Region found =
                        used[i] ? null : isCode(text) || text.length() <= 3 ? shortRegion(text) : longRegion(text, i);
                if (found != null) {
                    region = found;
                    used[i] = true;
                    return;
                }
            }
        }

        private @Nullable Region shortRegion(String text) {
            return country == null || !isUpper(text) ? null : areas.regionByShort(country, text);
        }

        private @Nullable Region longRegion(String text, int at) {
            for (Region candidate : regionsNamed(text)) {
                boolean cityToo =
                        cities.find(text).stream().anyMatch(c -> c.country().equals(country));
                boolean ownCity = cityToo && !cityBeside(at, candidate);
                if (candidate.country().equals(country) && !ownCity) {
                    return candidate;
                }
            }
            return null;
        }

        private boolean cityBeside(int at, Region candidate) {
            for (int i = 0; i < parts.size(); i++) {
                if (i != at && !used[i] && i != at && inRegion(parts.get(i).text(), candidate)) {
                    boolean sameName = PlaceNames.key(parts.get(i).text())
                            .equals(PlaceNames.key(parts.get(at).text()));
                    return !sameName || i < at;
                }
            }
            return false;
        }

        private List<Region> regionsNamed(String text) {
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

        List<Place> severalCities(boolean remote) {
            List<Place> places = new ArrayList<>();
            if (parts.size() > 1 && parts.stream().allMatch(part -> areas.country(part.text()) != null)) {
                parts.forEach(part -> places.add(
                        new Place(null, null, areas.countryName(areas.country(part.text())), remote, null, null)));
                return places.stream().distinct().toList();
            }
            if (region != null || parts.stream().anyMatch(Part::beforeDash)) {
                return places;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!used[i]) {
                    List<City> named = within(cities.find(parts.get(i).text()));
                    if (named.isEmpty() || named.get(0).population() < LARGE) {
                        return List.of();
                    }
                    Place place = placeOf(named.get(0), parts.get(i).text(), remote);
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
            return new Place(null, areas.regionName(region), areas.countryName(country), remote, null, null);
        }

        private @Nullable Place city(boolean remote) {
            String name = areas.countryName(country);
            boolean named0 =
                    name != null && parts.stream().anyMatch(p -> p.text().contains(name));
            if (country != null && CITY_STATES.contains(country) && (named0 || parts.size() > 1)) {
                List<City> named = within(cities.find(name == null ? "" : name));
                return named.isEmpty() || name == null ? null : placeOf(named.get(0), name, remote);
            }
            Place known = knownCity(remote);
            return known == null ? unknownCity(remote) : known;
        }

        private @Nullable Place knownCity(boolean remote) {
            Place best = null;
            int bestScore = 0;
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                if (used[i] || best != null && part.inBrackets()) {
                    continue;
                }
                Match match = match(part.text());
                boolean firstOfAddress = i == firstOpen() && !part.beforeDash() && country != null;
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
            for (int i = 0; i < used.length; i++) {
                if (!used[i]) {
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
                    && !isCode(text);
        }

        private @Nullable Match match(String text) {
            List<City> exact = within(cities.find(text));
            if (!exact.isEmpty()) {
                return clear(exact, text, inRegion(exact.get(0)) ? 4 : 3);
            }
            return partMatch(text);
        }

        /** "Boston Drydock", "North Austin", "Work location is Shrewsbury". */
        private @Nullable Match partMatch(String text) {
            String[] words = text.split(" ");
            for (int drop = 1; drop < words.length; drop++) {
                String head = String.join(" ", List.of(words).subList(0, words.length - drop));
                String tail = String.join(" ", List.of(words).subList(drop, words.length));
                boolean compass = drop == 1 && COMPASS.contains(words[0].toLowerCase(Locale.ROOT));
                List<City> last = within(cities.find(tail));
                if (!last.isEmpty()
                        && (compass || region != null && drop >= 2)
                        && Character.isUpperCase(tail.charAt(0))) {
                    return clear(last, tail, 2);
                }
                List<City> first = within(cities.find(head));
                int least = country == null ? 300_000 : 50_000;
                boolean name = region != null && looksLikeCity(text);
                if (drop <= 2 && !name && !first.isEmpty() && first.get(0).population() >= least) {
                    return clear(first, head, 2);
                }
            }
            return null;
        }

        private @Nullable Match clear(List<City> named, String written, int score) {
            return new Match(named.get(0), written, score);
        }

        private List<City> within(List<City> named) {
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

        private boolean inRegion(City city) {
            return region == null
                    || city.region().equals(region.code()) && city.country().equals(region.country());
        }

        /** A city that the data lacks, in an address that says where it is. */
        private @Nullable Place unknownCity(boolean remote) {
            boolean address = country != null && (region != null || parts.size() >= 2);
            Part candidate = null;
            for (int i = 0; i < parts.size() && address; i++) {
                Part part = parts.get(i);
                boolean fits = !used[i] && !part.inBrackets() && looksLikeCity(part.text());
                if (fits && (candidate == null || candidate.beforeDash() && region != null)) {
                    candidate = part;
                }
            }
            if (candidate == null || region == null && candidate.beforeDash()) {
                return null;
            }
            guessedCity = true;
            String name = Cities.tidy(candidate.text(), candidate.text());
            return new Place(name, areas.regionName(region), areas.countryName(country), remote, null, null);
        }

        boolean certain() {
            for (int i = 0; i < parts.size(); i++) {
                if (!used[i]
                        && cities.find(parts.get(i).text()).isEmpty()
                        && regionsNamed(parts.get(i).text()).isEmpty()) {
                    return false;
                }
            }
            return !parts.isEmpty() && !guessedCity;
        }

        private Place placeOf(City city, String written, boolean remote) {
            boolean sure = country != null || isClear(cities.find(written));
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

        /** Whether the largest of equal names is much larger than those of other countries. */
        private boolean isClear(List<City> named) {
            City first = named.get(0);
            return named.stream()
                    .filter(city -> !city.country().equals(first.country()))
                    .allMatch(city -> first.population() >= city.population() * CLEARLY_LARGER);
        }

        private boolean hasCityIn(String countryCode, int besides) {
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

        private boolean hasCityIn(Region in, int besides) {
            for (int i = 0; i < parts.size(); i++) {
                if (i != besides && inRegion(parts.get(i).text(), in)) {
                    return true;
                }
            }
            return false;
        }

        private boolean inRegion(String text, Region in) {
            return cities.find(text).stream()
                    .anyMatch(
                            c -> c.country().equals(in.country()) && c.region().equals(in.code()));
        }
    }

    private record Match(City city, String written, int score) {}

    private static boolean isCode(String text) {
        return text.length() == 2 && isUpper(text);
    }

    private static boolean isUpper(String text) {
        return text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
