package dev.tailorbird.intake;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.geo.Place;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether the gazetteer knows a text as a town. Many towns are called like ordinary words ("Lead", "Reading"), so this
 * only decides where the text already stands where a place would.
 */
final class Towns {
    private static final int MOST_KEPT = 5_000;
    private static final Map<String, Boolean> ANSWERS = new ConcurrentHashMap<>();

    private Towns() {}

    static boolean isKnown(String text) {
        String bare = text.strip();
        if (bare.length() < 3 || !Places.isPossible(bare) || Titles.hasTitleWord(bare)) return false;
        if (ANSWERS.size() > MOST_KEPT) ANSWERS.clear();
        return ANSWERS.computeIfAbsent(bare, Towns::ask);
    }

    /** The country of a town that lies in the region by the gazetteer; null when it knows no such pair. */
    static @Nullable String countryOf(String town, String region) {
        if (!isKnown(town) || !Places.isPossible(region)) return null;
        String both = town + ", " + region;
        List<Place> places = Gazetteer.standard().read(both);
        if (places.size() != 1) return null;
        Place place = places.get(0);
        boolean same = place.region() != null && WordLists.plain(place.region()).equals(WordLists.plain(region));
        return same && place.country() != null ? Places.country(place.country()) : null;
    }

    private static boolean ask(String text) {
        List<Place> places = Gazetteer.standard().read(text);
        return places.size() == 1
                && places.get(0).city() != null
                && !places.get(0).remote();
    }
}
