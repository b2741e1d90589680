package dev.tailorbird.intake;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.geo.Place;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    private static boolean ask(String text) {
        List<Place> places = Gazetteer.standard().read(text);
        return places.size() == 1
                && places.get(0).city() != null
                && !places.get(0).remote();
    }
}
