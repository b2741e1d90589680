package dev.tailorbird.claims;

import java.util.Set;

/** How far it reached, and superlatives: "company-wide", "all departments", "the first", "the largest". */
final class ScopeClaims implements ClaimRule {
    private static final Set<String> NOT_RANK = Set.of(
            "aid",
            "class",
            "year",
            "line",
            "degree",
            "name",
            "-",
            "hand",
            "response",
            "responder",
            "contact",
            "floor",
            "grade",
            "aider",
            "language",
            "shift");
    private static final Set<String> WHOLE =
            Set.of("all", "every", "each", "entire", "whole", "full", "complete", "any", "100");
    private final WordSets sets;

    ScopeClaims(WordSets sets) {
        this.sets = sets;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            int to = compound(sentence, i);
            String word =
                    to > i + 1 ? token.lower() + "-" + sentence.token(to - 1).lower() : token.lower();
            if (sets.holds("scope-word", word) && !said(word, token, basis)) {
                findings.add("scope", i, to);
            } else if (superlative(sentence, i, word) && !said(word, token, basis)) {
                findings.add(
                        word.contains("award") || word.contains("prize") || word.startsWith("best") ? "award" : "scope",
                        i,
                        to);
            } else if (whole(sentence, i) && WHOLE.stream().noneMatch(basis::says)) {
                findings.add("scope", i, i + 1);
            } else if (token.is("most") && sentence.at(i - 1, "the") && !basis.says("most")) {
                findings.add("scope", i, i + 1);
            }
        }
    }

    /** "company-wide", "world-class", also written apart: "company wide". */
    private int compound(Statement sentence, int i) {
        if (i + 2 < sentence.size() && sentence.at(i + 1, "-")) {
            String joined =
                    sentence.token(i).lower() + "-" + sentence.token(i + 2).lower();
            if (sets.holds("scope-word", joined) || sets.holds("superlative", joined)) {
                return i + 3;
            }
        }
        if (i + 1 < sentence.size()
                && sets.holds(
                        "scope-word",
                        sentence.token(i).lower() + "-" + sentence.token(i + 1).lower())) {
            return i + 2;
        }
        return i + 1;
    }

    private static boolean said(String word, Token token, Basis basis) {
        if (basis.says(word)) {
            return true;
        }
        int dash = word.indexOf('-');
        if (dash > 0 && !word.endsWith("-wide")) {
            return basis.says(word.substring(0, dash)) && basis.says(word.substring(dash + 1));
        }
        return dash > 0
                ? basis.says("wide") && basis.says(word.substring(0, dash))
                : basis.meanings().says(token);
    }

    private boolean superlative(Statement sentence, int i, String word) {
        Token token = sentence.token(i);
        if (!sets.holds("superlative", word)) {
            return false;
        }
        Token next = i + 1 < sentence.size() ? sentence.token(i + 1) : token;
        return switch (word) {
            case "first" -> !NOT_RANK.contains(next.lower()) && !sentence.at(i - 1, "at");
            case "only" -> sentence.at(i - 1, "the");
            case "best" -> !next.is("practice") && !next.is("practices");
            case "top" -> !next.is("of") && !next.number() && !sentence.at(i - 1, "on");
            case "leading" ->
                !next.is("to") && !next.is("a") && !next.is("the") && !sentence.opens(i) && !sentence.at(i - 1, ",");
            case "record" -> sentence.at(i - 1, "a") && next.word() && !next.is("of") && false;
            default -> true;
        };
    }

    private boolean whole(Statement sentence, int i) {
        Token token = sentence.token(i);
        if (!(token.is("all") || token.is("every") || token.is("entire") || token.is("whole"))
                || i + 1 >= sentence.size()) {
            return false;
        }
        int next = i + 1;
        while (next < sentence.size()
                && (sentence.at(next, "of") || sentence.at(next, "the") || sentence.at(next, "our"))) {
            next++;
        }
        return next < sentence.size()
                && sentence.token(next).word()
                && NumberWords.at(sentence.tokens(), next, false) == null
                && NumberWords.rank(sentence.tokens(), next) == null
                && Units.period(sentence.token(next)) == null
                && !sets.stop(sentence.token(next))
                && !sentence.at(i - 1, "of")
                && !sentence.token(next).is("time");
    }
}
