package dev.tailorbird.posting;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.geo.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where the job is: in the location that came with it, else in a labelled line or a plain statement. */
final class PlaceFinder {
    private static final Pattern LABEL = Pattern.compile(
            "(?im)^[\\W_]{0,6}(?:job |work |office |primary )?(?:locations?|where|standort|arbeitsort|einsatzort|lieu(?: de travail)?|localisation|ubicación|lugar de trabajo|based in)\\s*[:–-]\\s*(?<t>\\S.{1,80})$");
    private static final Pattern SAYS = Pattern.compile(
            "(?:(?:based|located|office|role|position|job|work(?:ing)?|team|headquarter\\w*) (?:is |will be )?(?:based |located )?(?:in|at|out of)|remote (?:in|within|from|-)) "
                    + "(?:our |the |downtown |either )?(?<t>[\\p{Lu}][\\p{L}.'’-]+(?:(?: |, |-)(?:[\\p{Lu}][\\p{L}.'’-]*|D\\.C\\.)){0,4})");
    private static final Pattern HIRING_IN = Pattern.compile(
            "(?i)\\b(?:must|candidates?|applicants?)[^.\\n]{0,40}(?:reside|live|be (?:based|located)) in (?:the )?(?<t>[\\p{Lu}][\\p{L}.'’ -]{1,40})");

    private final Gazetteer gazetteer;

    PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Place> find(@Nullable String given, @Nullable String title, String text) {
        if (given != null && !given.isBlank()) {
            return gazetteer.read(given);
        }
        for (Pattern pattern : List.of(LABEL, SAYS, HIRING_IN)) {
            Matcher matcher = pattern.matcher(text.length() > 20_000 ? text.substring(0, 20_000) : text);
            for (int tries = 0; tries < 8 && matcher.find(); tries++) {
                List<Place> places = gazetteer.read(matcher.group("t"));
                boolean known = places.stream().anyMatch(place -> place.country() != null);
                if (known || pattern == LABEL && !places.isEmpty()) {
                    return places;
                }
            }
        }
        return title != null && title.matches("(?i).*\\bremote\\b.*") ? gazetteer.read("Remote") : List.of();
    }
}
