package dev.tailorbird.jobs;

import dev.tailorbird.posting.PostingAnalysis;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the places of an analysis into words. */
final class Places {
    private Places() {}

    static @Nullable String describe(PostingAnalysis analysis) {
        String places = analysis.locations().stream()
                .map(p -> Stream.of(p.city(), p.region(), p.country())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(p -> !p.isEmpty())
                .distinct()
                .limit(3)
                .collect(Collectors.joining(" · "));
        return places.isEmpty() ? null : places.length() > 300 ? places.substring(0, 300) : places;
    }
}
