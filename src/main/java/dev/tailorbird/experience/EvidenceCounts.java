package dev.tailorbird.experience;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many statements there are of each sort; what has none is left out. */
@Schema(requiredProperties = {"total", "kinds", "sources", "lenses"})
public record EvidenceCounts(
        long total,
        Map<Evidence.Kind, Long> kinds,
        Map<Evidence.Source, Long> sources,
        Map<Evidence.Lens, Long> lenses) {

    /** Statements that are alike in all three. */
    record Tally(Evidence.Kind kind, Evidence.Source source, Evidence.Lens lens, long number) {
        /** Of a row with the same columns. */
        static Tally of(Object[] row) {
            return new Tally((Evidence.Kind) row[0], (Evidence.Source) row[1], (Evidence.Lens) row[2], (Long) row[3]);
        }
    }

    static EvidenceCounts of(List<Tally> tallies) {
        return new EvidenceCounts(
                tallies.stream().mapToLong(Tally::number).sum(),
                by(tallies, Tally::kind),
                by(tallies, Tally::source),
                by(tallies, Tally::lens));
    }

    private static <K extends Comparable<K>> Map<K, Long> by(List<Tally> tallies, Function<Tally, K> sort) {
        Map<K, Long> counts = new TreeMap<>();
        tallies.forEach(tally -> counts.merge(sort.apply(tally), tally.number(), Long::sum));
        return counts;
    }
}
