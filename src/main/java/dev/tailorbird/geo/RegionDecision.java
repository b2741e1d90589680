package dev.tailorbird.geo;

import dev.tailorbird.geo.Areas.Region;
import org.jspecify.annotations.Nullable;

/** Decides on the region of a place whose country is known. */
final class RegionDecision {
    private final Reading reading;
    private final Areas areas;
    private final Cities cities;

    RegionDecision(Reading reading, Areas areas, Cities cities) {
        this.reading = reading;
        this.areas = areas;
        this.cities = cities;
    }

    void decide() {
        if (reading.country == null || reading.region != null) {
            return;
        }
        for (int i = 0; i < reading.parts.size(); i++) {
            String text = reading.parts.get(i).text();
            Region found = reading.used[i]
                    ? null
                    : Reading.isCode(text) || text.length() <= 3 ? shortRegion(text) : longRegion(text, i);
            if (found != null) {
                reading.region = found;
                reading.used[i] = true;
                return;
            }
        }
    }

    private @Nullable Region shortRegion(String text) {
        return reading.country == null || !Reading.isUpper(text) ? null : areas.regionByShort(reading.country, text);
    }

    private @Nullable Region longRegion(String text, int at) {
        for (Region candidate : reading.regionsNamed(text)) {
            boolean cityToo =
                    cities.find(text).stream().anyMatch(c -> c.country().equals(reading.country));
            boolean ownCity = cityToo && !cityBeside(at, candidate);
            if (candidate.country().equals(reading.country) && !ownCity) {
                return candidate;
            }
        }
        return null;
    }

    private boolean cityBeside(int at, Region candidate) {
        for (int i = 0; i < reading.parts.size(); i++) {
            if (i != at
                    && !reading.used[i]
                    && i != at
                    && reading.inRegion(reading.parts.get(i).text(), candidate)) {
                boolean sameName = PlaceNames.key(reading.parts.get(i).text())
                        .equals(PlaceNames.key(reading.parts.get(at).text()));
                return !sameName || i < at;
            }
        }
        return false;
    }
}
