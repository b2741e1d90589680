package dev.tailorbird.discovery.sync;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a board that shows only a part is asked for. */
record Search(String term, @Nullable String place) {
    /** An account's search configuration that is active. */
    record Wanted(String term, List<String> places) {}

    /** How a run narrows the searches down; null for not at all. */
    record Narrowing(@Nullable String keywords, @Nullable String place) {}

    private static final int MOST = 30;

    /**
     * The union of the accounts' searches; a run with keywords takes those whose term contains them, and when none does,
     * the keywords themselves.
     */
    static List<Search> of(List<Wanted> wanted, List<Narrowing> runs) {
        Set<Search> all =
                new TreeSet<>((a, b) -> (a.term + "\n" + a.place).compareToIgnoreCase(b.term + "\n" + b.place));
        for (Narrowing run : runs) chosen(wanted, run).forEach(all::add);
        return all.stream().limit(MOST).toList();
    }

    private static Stream<Search> chosen(List<Wanted> wanted, Narrowing run) {
        String keywords = run.keywords;
        List<Wanted> chosen = keywords == null
                ? wanted
                : wanted.stream()
                        .filter(w -> w.term.toLowerCase(Locale.ROOT).contains(keywords.toLowerCase(Locale.ROOT)))
                        .toList();
        if (keywords != null && chosen.isEmpty()) chosen = List.of(new Wanted(keywords, List.of()));
        return chosen.stream()
                .flatMap(w -> places(w, run).map(place -> new Search(w.term, place.isEmpty() ? null : place)));
    }

    private static Stream<String> places(Wanted wanted, Narrowing run) {
        if (run.place != null) return Stream.of(run.place);
        return wanted.places.isEmpty() ? Stream.of("") : wanted.places.stream();
    }
}
