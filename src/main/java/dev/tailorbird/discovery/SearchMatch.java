package dev.tailorbird.discovery;

import dev.tailorbird.geo.Gazetteer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An account's active searches: whether a listing is one of those that they ask for. One search has to fit, with all
 * words of its term and one of its places; no word that any of them excludes may stand in the title.
 */
final class SearchMatch {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Wanted> searches;
    private final List<Pattern> excluded;

    SearchMatch(List<SearchRow> active) {
        searches = active.stream().map(SearchMatch::wanted).toList();
        excluded = active.stream()
                .flatMap(search -> search.excluded.stream())
                .distinct()
                .map(SearchMatch::word)
                .toList();
    }

    /** @param places numbers of {@link PlaceIds}, each alternative with all that it needs; none for every place */
    private record Wanted(List<Pattern> words, List<List<Long>> places) {}

    /** What is looked at of a listing. */
    record Facts(String title, String skills, String text, Set<Long> places) {}

    boolean isEmpty() {
        return searches.isEmpty();
    }

    boolean fits(Facts listing) {
        if (excluded.stream().anyMatch(word -> word.matcher(listing.title).find())) return false;
        return isEmpty() || searches.stream().anyMatch(search -> fits(search, listing));
    }

    private static boolean fits(Wanted search, Facts listing) {
        boolean here =
                search.places.isEmpty() || search.places.stream().anyMatch(place -> listing.places.containsAll(place));
        return here
                && search.words.stream()
                        .allMatch(word -> word.matcher(listing.title).find()
                                || word.matcher(listing.skills).find()
                                || word.matcher(listing.text).find());
    }

    private static Wanted wanted(SearchRow search) {
        return new Wanted(
                Arrays.stream(SPACE.split(search.term)).map(SearchMatch::word).toList(),
                search.locations.stream()
                        .flatMap(location -> Gazetteer.standard().read(location).stream())
                        .map(PlaceIds::asked)
                        .collect(Collectors.toList()));
    }

    /** A whole word, whatever signs it ends with: "C++" and ".NET" are words. */
    private static Pattern word(String text) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(text.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
