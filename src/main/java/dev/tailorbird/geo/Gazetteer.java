package dev.tailorbird.geo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads location texts ("Berlin / Munich", "Remote - US", "Greater London") by the bundled names of places. */
public final class Gazetteer {
    private static final Pattern FIRM = Pattern.compile("\\s*[;\\n•]\\s*");
    private static final List<Pattern> SOFT = List.of(
            Pattern.compile("\\s+(?:or|oder|ou|o)\\s+"),
            Pattern.compile("\\s*/\\s*"),
            Pattern.compile("\\s*\\|\\s*"),
            Pattern.compile("\\s+(?:and|und|et|y|&)\\s+"),
            Pattern.compile("\\s+[–—-]\\s+"),
            Pattern.compile("\\s*,\\s*(?=[^,]*-)"));
    private static final int MOST = 30;
    private static final Place REMOTE = new Place(null, null, null, true, null, null);

    private final PlaceParser parser;
    private final Areas areas = new Areas();
    private final PlaceCompletion completion;

    private Gazetteer() {
        Cities cities = new Cities();
        this.parser = new PlaceParser(areas, cities);
        this.completion = new PlaceCompletion(areas, cities);
    }

    /** The gazetteer that comes with the product; read when first asked for. */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /** Every place that the text names, in its order; empty when it names none and does not speak of remote work. */
    public List<Place> read(String locationText) {
        Set<Place> places = new LinkedHashSet<>();
        List<String> pieces = new ArrayList<>();
        for (String piece : FIRM.split(LocationText.clean(locationText))) {
            pieces.addAll(alternatives(piece));
        }
        for (String piece : pieces) {
            boolean remote = LocationText.isRemote(piece);
            List<Place> found = parser.parse(piece, remote).places();
            boolean nowhere = found.stream().allMatch(Place::isNowhere);
            places.addAll(nowhere && remote ? List.of(REMOTE) : found);
        }
        places.removeIf(place -> place.isNowhere() && !place.remote());
        return places.stream().limit(MOST).toList();
    }

    /** What a person who typed this much may mean, likeliest first. */
    public List<Place> complete(String typed, int most) {
        List<Place> found = completion.complete(LocationText.clean(typed), most);
        return found.isEmpty() ? read(typed).stream().limit(most).toList() : found;
    }

    /** The English name of a country by any of its names or codes; null when it is none. */
    public @Nullable String country(String written) {
        String text = written.strip();
        String code = areas.country(text);
        String upper = text.toUpperCase(Locale.ROOT);
        return areas.countryName(code == null && areas.isCountryCode(upper) ? upper : code);
    }

    /** The text cut where each side names a place of its own; whole where a cut would tear a name apart. */
    private List<String> alternatives(String text) {
        for (Pattern separator : SOFT) {
            String[] pieces = separator.split(text);
            if (pieces.length > 1 && !isOneName(text) && allPlaces(pieces, separator)) {
                List<String> cut = new ArrayList<>();
                for (String piece : pieces) {
                    cut.addAll(alternatives(piece));
                }
                return cut;
            }
        }
        return List.of(text);
    }

    private boolean isOneName(String text) {
        PlaceParser.Found whole = parser.parse(text, false);
        return whole.certain() && text.chars().noneMatch(c -> c == '/' || c == '|' || c == ',' || c == '-' || c == '–');
    }

    private boolean allPlaces(String[] pieces, Pattern separator) {
        boolean needsCity =
                separator.pattern().contains("–") || separator.pattern().contains(",");
        boolean needsComma = separator.pattern().contains("–");
        for (String piece : pieces) {
            PlaceParser.Found found = parser.parse(piece, false);
            Place first = found.places().get(0);
            boolean known = found.certain() && !first.isNowhere();
            boolean fits = (first.city() != null || !needsCity) && (piece.contains(",") || !needsComma);
            if (!(known && fits) && !(!needsComma && LocationText.isRemote(piece) && first.isNowhere())) {
                return false;
            }
        }
        return true;
    }

    private static final class Standard {
        static final Gazetteer GAZETTEER = new Gazetteer();
    }
}
