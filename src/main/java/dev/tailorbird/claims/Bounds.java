package dev.tailorbird.claims;

import java.util.List;
import java.util.Set;

/** The words before a number that loosen it: "over", "up to", "nearly", "about", "less than". */
final class Bounds {
    private static final Set<String> OVER = Set.of("over", "above", "exceeding", "beyond", ">");
    private static final Set<String> OVER_TWO =
            Set.of("more than", "at least", "upwards of", "greater than", "excess of", "minimum of");
    private static final Set<String> UP_TO_TWO =
            Set.of("up to", "as many", "many as", "much as", "large as", "high as", "long as", "at most", "maximum of");
    private static final Set<String> UNDER = Set.of("under", "below", "within", "<");
    private static final Set<String> UNDER_TWO = Set.of("less than", "fewer than");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "roughly", "approximately", "approx", "circa", "ca", "some", "~", "\u2248", "c");
    private static final Set<String> NEARLY = Set.of("nearly", "almost");

    private Bounds() {}

    static Quantity.Bound before(List<Token> tokens, int from) {
        int at = from - 1;
        if (at > 0 && (tokens.get(at).is("a") || tokens.get(at).is("the"))) {
            at--;
        }
        if (at < 0) {
            return Quantity.Bound.EXACT;
        }
        String one = tokens.get(at).lower();
        String two = at > 0 ? tokens.get(at - 1).lower() + " " + one : one;
        boolean no = at > 1 && tokens.get(at - 2).is("no") && two.equals("more than");
        if (no || UP_TO_TWO.contains(two) || one.equals("maximum")) {
            return Quantity.Bound.UP_TO;
        }
        if (UNDER.contains(one) || UNDER_TWO.contains(two)) {
            boolean least =
                    at > 1 && (tokens.get(at - 2).is("no") || tokens.get(at - 2).is("not"));
            return least ? Quantity.Bound.OVER : Quantity.Bound.UNDER;
        }
        if (OVER_TWO.contains(two) || OVER.contains(one)) {
            return Quantity.Bound.OVER;
        }
        if (NEARLY.contains(one) || two.equals("close to")) {
            return Quantity.Bound.NEARLY;
        }
        return ABOUT.contains(one) ? Quantity.Bound.ABOUT : Quantity.Bound.EXACT;
    }
}
