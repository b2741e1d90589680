package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands around a number: the things it counts, the period it is measured by, the way it moved. */
final class Surroundings {
    private static final int NOUN_WORDS = 4;
    private static final int RATE_REACH = 7;

    /** Words that begin another thought, with a period of its own. */
    private static final Set<String> OTHER = Set.of("with", "while", "which", "who", "that", "plus", "besides");

    /** Before a period that tells how long, not how often: "within a year". */
    private static final Set<String> LASTING =
            Set.of("within", "in", "over", "under", "after", "of", "for", "about", "than", "nearly", "almost");

    private final WordSets sets;

    Surroundings(WordSets sets) {
        this.sets = sets;
    }

    List<Token> nouns(List<Token> tokens, int at) {
        List<Token> nouns = new ArrayList<>();
        for (int i = at; i < tokens.size() && nouns.size() < NOUN_WORDS; i++) {
            Token token = tokens.get(i);
            if (token.is("-") && token.glued()
                    || token.is("strong") && i > at && tokens.get(i - 1).is("-")
                    || token.number() && !nouns.isEmpty() && tokens.get(i - 1).capital()
                    || nouns.isEmpty() && (token.is("of") || token.is("the") || token.is("other"))) {
                continue; // "six-strong gang", "five Lam 4520 etchers"
            }
            if (!token.word()
                    || sets.stop(token)
                    || NumberWords.at(tokens, i, false) != null
                    || Units.periodAdverb(token) && !nouns.isEmpty()) {
                break;
            }
            if (!Units.periodAdverb(token)) {
                nouns.add(token);
            }
        }
        return nouns;
    }

    /** "a day", "per shift", "each week", "monthly", "/h" near the number. */
    static String rate(List<Token> tokens, int from, int to) {
        for (int i = to; i < Math.min(tokens.size(), to + RATE_REACH); i++) {
            Token token = tokens.get(i);
            if (token.is(".")
                    || token.is(";")
                    || token.is(",")
                    || i > to && token.number()
                    || OTHER.contains(token.lower())) {
                break;
            }
            String period = period(tokens, i);
            if (period != null) {
                return period;
            }
        }
        for (int i = from - 1; i >= Math.max(0, from - 5); i--) {
            Token token = tokens.get(i);
            if (token.mark() && !token.is("-") || token.number()) {
                break;
            }
            if (Units.periodAdverb(token)) {
                String period = Units.period(token);
                return period == null ? "" : period;
            }
        }
        return "";
    }

    static @Nullable String period(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (Units.periodAdverb(token)) {
            return Units.period(token);
        }
        boolean opens = token.is("a")
                || token.is("an")
                || token.is("per")
                || token.is("each")
                || token.is("every")
                || token.is("/");
        if (opens && i + 1 < tokens.size()) {
            Token after = tokens.get(i + 1);
            boolean lasts = i > 0
                    && (token.is("a") || token.is("an"))
                    && LASTING.contains(tokens.get(i - 1).lower());
            boolean measures = lasts
                    || i + 2 < tokens.size()
                            && (token.is("a") || token.is("an"))
                            && (tokens.get(i + 2).is("and")
                                            && i + 3 < tokens.size()
                                            && tokens.get(i + 3).is("a")
                                    || tokens.get(i + 2).is("of"));
            return measures ? null : Units.period(after);
        }
        return null;
    }

    /** Which way the words around say that it moved. */
    int change(List<Token> tokens, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - 9); i--) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(".") || token.is(",") && i < from - 1) {
                break;
            }
            int change = sets.change(tokens, i);
            if (change != 0 && !(token.is("more") || token.is("less"))) {
                return change;
            }
        }
        for (int i = to; i < Math.min(tokens.size(), to + 4); i++) {
            if (tokens.get(i).mark() && !tokens.get(i).is("-")) {
                break;
            }
            int change = sets.change(tokens, i);
            if (change != 0) {
                return change;
            }
        }
        return 0;
    }
}
