package dev.tailorbird.claims;

import java.util.Set;

/** "I'm not an examiner", "no degree": what a text says is not so. */
final class Negation {
    private static final int REACH = 4;
    private static final Set<String> SAYING = Set.of(
            "no", "not", "never", "without", "none", "nobody", "nothing", "neither", "nor", "zero", "free", "0",
            "isn't", "wasn't", "don't", "didn't", "hadn't", "haven't", "non", "cannot", "un");

    private Negation() {}

    static boolean in(Statement statement) {
        return statement.tokens().stream().anyMatch(t -> SAYING.contains(t.lower()));
    }

    /** Does token {@code i} stand behind a "not" or "no" of its own clause? */
    static boolean of(Statement statement, int i) {
        for (int k = i - 1;
                k >= Math.max(0, i - REACH)
                        && !statement.token(k).mark()
                        && !statement.at(k, "and")
                        && !statement.at(k, "but");
                k--) {
            if (statement.at(k, "not")
                    || statement.at(k, "never")
                    || statement.at(k, "no")
                    || statement.token(k).lower().endsWith("n't")) {
                return true;
            }
        }
        return false;
    }
}
