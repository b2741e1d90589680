package dev.tailorbird.geo;

import dev.tailorbird.geo.Areas.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on the country of a place: by its name, by a code, or by a region that only it has. */
final class CountryDecision {
    private final Reading reading;
    private final Areas areas;
    private final Cities cities;

    CountryDecision(Reading reading, Areas areas, Cities cities) {
        this.reading = reading;
        this.areas = areas;
        this.cities = cities;
    }

    void decide() {
        for (int i = 0; i < reading.parts.size(); i++) {
            if ("US".equals(reading.parts.get(i).text())
                    || "US".equals(areas.country(reading.parts.get(i).text()))) {
                reading.country = "US";
                reading.used[i] = true;
                return;
            }
        }
        for (boolean brackets : new boolean[] {false, true}) {
            for (int i = 0; i < reading.parts.size() && reading.country == null; i++) {
                if (reading.parts.get(i).inBrackets() == brackets) {
                    tryCountryName(i);
                }
            }
        }
        if (reading.country == null) {
            decideByCodes();
        }
        if (reading.country == null) {
            decideByRegionName();
        }
    }

    private void tryCountryName(int i) {
        String text = reading.parts.get(i).text();
        String code = areas.country(text);
        if (code == null && text.length() > 4 && text.charAt(3) == ' ' && Reading.isUpper(text.substring(0, 3))) {
            code = areas.country(text.substring(0, 3));
        }
        boolean alsoState = "GE".equals(code) && text.equalsIgnoreCase("Georgia") && !reading.hasCityIn("GE", i);
        if (code != null && !alsoState) {
            reading.country = code;
            reading.used[i] = !(Reading.CITY_STATES.contains(code) && reading.parts.size() == 1);
        }
    }

    /** Two-letter codes: a state, a province or a country, by which of them knows the city beside it. */
    private void decideByCodes() {
        for (int i = reading.parts.size() - 1; i >= 0; i--) {
            String code = reading.parts.get(i).text();
            if (!Reading.isCode(code)) {
                continue;
            }
            String meaning = countryOfCode(code, i);
            if (meaning != null) {
                reading.country = meaning;
                reading.used[i] = true;
                if (!meaning.equals(code) || areas.regionByShort(meaning, code) != null && stateLike(code, i)) {
                    reading.region = areas.regionByShort(meaning, code);
                }
                return;
            }
        }
    }

    private boolean stateLike(String code, int i) {
        return !areas.isCountryCode(code) && reading.hasCityIn("US", i);
    }

    private @Nullable String countryOfCode(String code, int at) {
        Region state = areas.regionByShort("US", code);
        boolean knownCountry = areas.isCountryCode(code);
        if (state == null) {
            return knownCountry ? code : provinceCountry(code, at);
        }
        boolean regionBefore = at > 0
                && knownCountry
                && isRegionOf(code, reading.parts.get(at - 1).text());
        if (regionBefore) {
            return code;
        }
        if (reading.hasCityIn(state, at)) {
            return "US";
        }
        return knownCountry && reading.hasCityIn(code, at) ? code : "US";
    }

    private @Nullable String provinceCountry(String code, int at) {
        for (String candidate : List.of("CA", "AU", "GB", "DE", "IN")) {
            if (areas.regionByShort(candidate, code) != null && reading.hasCityIn(candidate, at)) {
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
        for (int i = reading.parts.size() - 1; i >= 0; i--) {
            String text = reading.parts.get(i).text();
            List<Region> named = reading.regionsNamed(text);
            Region best = bestRegion(named, i);
            boolean rathersCity = reading.parts.size() == 1 && reading.isRatherCity(text, best);
            if (best != null && !rathersCity) {
                reading.country = best.country();
                reading.region = best;
                reading.used[i] = true;
                return;
            }
        }
    }

    private @Nullable Region bestRegion(List<Region> named, int at) {
        Region first = null;
        for (Region candidate : named) {
            if (reading.hasCityIn(candidate, at)) {
                return candidate;
            }
            boolean common =
                    candidate.country().equals("US") || candidate.country().equals("CA");
            if (first == null || common && !first.country().equals("US")) {
                first = candidate;
            }
        }
        boolean others = reading.parts.size() > 1 && cityElsewhere(at);
        boolean state = first != null
                && first.country().equals("US")
                && !reading.isRatherCity(reading.parts.get(at).text(), first);
        return others && !state ? null : first;
    }

    private boolean cityElsewhere(int at) {
        for (int i = 0; i < reading.parts.size(); i++) {
            if (i != at && !cities.find(reading.parts.get(i).text()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
