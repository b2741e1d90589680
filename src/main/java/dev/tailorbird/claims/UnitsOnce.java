package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units and nouns that a statement says once for several numbers. */
final class UnitsOnce {
    private static final Set<String> ELLIPSIS = Set.of(
            "to", "from", "before", "of", "than", "previously", "earlier", "against", "formerly", "was", "at", "last");

    private UnitsOnce() {}

    /** "from 41 to 33 days", "52 \u2192 35 days": the unit that stands last is meant by both. */
    static void shareUnits(List<Quantity> found, List<Token> tokens) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Quantity q = found.get(i);
            Quantity next = found.get(i + 1);
            boolean joined = next.from() == q.to() + 1
                    && QuantityReader.before(tokens, next.from(), "to", "and", Tokeniser.ARROW);
            boolean bare = q.sort() == Quantity.Sort.COUNT && q.nouns().isEmpty();
            boolean unit = next.sort() == Quantity.Sort.TIME
                    || next.sort() == Quantity.Sort.MEASURE
                    || next.sort() == Quantity.Sort.PERCENT;
            if (joined && bare && unit) {
                Units.Unit said = next.sort() == Quantity.Sort.TIME ? unitBefore(tokens, next) : null;
                found.set(i, q.times(said == null ? 1 : said.factor()).measuredIn(next));
            }
        }
    }

    /** "85 individual and 30 partnership returns": the noun that stands last is counted by both. */
    static void shareNouns(List<Quantity> found, List<Token> tokens) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Quantity q = found.get(i);
            Quantity next = found.get(i + 1);
            Token head = next.head();
            Token last = q.head();
            boolean joined = next.from() > 0
                    && (QuantityReader.before(tokens, next.from(), "and", "&", "or"))
                    && next.from() - 1 - q.to() == q.nouns().size();
            if (joined && head != null && last != null && !last.lower().endsWith("s")) {
                List<Token> nouns = new ArrayList<>(q.nouns());
                nouns.add(head);
                found.set(i, q.counting(nouns));
            }
        }
    }

    /** "in 4 days, before 9", "from nine days to four": the unit is said once. */
    static Quantity elliptic(Quantity q, Quantity before, List<Token> tokens) {
        boolean bare = q.sort() == Quantity.Sort.COUNT
                && q.nouns().isEmpty()
                && q.rate().isEmpty()
                && q.from() - before.to() <= 9;
        boolean unit = before.sort() == Quantity.Sort.TIME
                || before.sort() == Quantity.Sort.MEASURE
                || before.sort() == Quantity.Sort.PERCENT;
        boolean joined =
                q.from() > 0 && ELLIPSIS.contains(tokens.get(q.from() - 1).lower());
        boolean ofThem = before.sort() == Quantity.Sort.TIME
                && q.to() + 1 < tokens.size()
                && tokens.get(q.to()).is("of")
                && tokens.get(q.to() + 1).is("them"); // "nine years, two of them as foreman"
        if (!bare || !unit || !joined && !ofThem) {
            return q;
        }
        Units.Unit said = before.sort() == Quantity.Sort.PERCENT ? null : unitBefore(tokens, before);
        double factor = said == null ? 1 : said.factor();
        return new Quantity(
                q.low() * factor,
                q.high() * factor,
                before.sort(),
                before.unit(),
                q.bound(),
                "",
                List.of(),
                q.change(),
                q.statement(),
                q.from(),
                q.to());
    }

    private static Units.@Nullable Unit unitBefore(List<Token> tokens, Quantity q) {
        Units.Unit one = Units.at(tokens, q.to() - 1);
        Units.Unit two = q.to() - q.from() > 2 ? Units.at(tokens, q.to() - 2) : null;
        return two != null && two.length() == 2 ? two : one;
    }
}
