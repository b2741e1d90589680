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
            "shift",
            "step",
            "steps",
            "draft",
            "version",
            "module",
            "stage",
            "phase",
            "half",
            "part");
    private static final Set<String> WHOLE =
            Set.of("all", "every", "each", "entire", "whole", "full", "complete", "any", "100");
    /** "at latest", "nearest": degrees that praise nothing. */
    private static final Set<String> NOT_DEGREE = Set.of("latest", "nearest", "earliest", "closest", "eldest");

    private final Thesaurus thesaurus;
    private final WordSets sets;

    ScopeClaims(Thesaurus thesaurus, WordSets sets) {
        this.thesaurus = thesaurus;
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
            } else if (ofThem(sentence, i) && WHOLE.stream().noneMatch(basis::says)) {
                findings.add("scope", i, i + 1);
            } else if (most(sentence, i) && !basis.says("most")) {
                findings.add("scope", i, i + 1);
            } else if (bent(token) && !basis.meanings().says(token)) {
                findings.add("scope", i, i + 1);
            } else if (fullTime(sentence, i) && !basis.says("full") && !basis.says("fulltime")) {
                findings.add("scope", i, i + 3);
            }
        }
    }

    /** "each of them", "all of which", "any of these". */
    private static boolean ofThem(Statement sentence, int i) {
        return WHOLE.contains(sentence.token(i).lower())
                && sentence.at(i + 1, "of")
                && (sentence.at(i + 2, "them") || sentence.at(i + 2, "which") || sentence.at(i + 2, "these"));
    }

    /** "the most", "most-watched", "most important". */
    private static boolean most(Statement sentence, int i) {
        if (!sentence.at(i, "most")) {
            return false;
        }
        int next = sentence.at(i + 1, "-") ? i + 2 : i + 1;
        boolean adjective = next < sentence.size()
                && (sentence.token(next).lower().endsWith("ed")
                        || sentence.token(next).is("important")
                        || sentence.token(next).is("sought")
                        || sentence.token(next).lower().endsWith("ful")
                        || sentence.token(next).lower().endsWith("ing"));
        return sentence.at(i - 1, "the") || adjective;
    }

    /** "lowest", "busiest": the highest degree of an adjective. */
    private boolean bent(Token token) {
        String word = token.lower();
        if (word.length() < 6 || !word.endsWith("est") || thesaurus.noun(word) || NOT_DEGREE.contains(word)) {
            return false;
        }
        String stem = word.substring(0, word.length() - 3);
        int last = stem.length() - 1;
        return thesaurus.adjective(stem)
                || thesaurus.adjective(stem + "e")
                || thesaurus.adjective(stem.substring(0, last) + (stem.charAt(last) == 'i' ? "y" : ""));
    }

    private static boolean fullTime(Statement sentence, int i) {
        return sentence.at(i, "full") && sentence.at(i + 1, "-") && sentence.at(i + 2, "time");
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
            case "first" ->
                !NOT_RANK.contains(next.lower())
                        && !sentence.at(i - 1, "at")
                        && NumberWords.at(sentence.tokens(), i + 1, false) == null; // "the first two seasons"
            case "only" -> sentence.at(i - 1, "the");
            case "best" -> !next.is("practice") && !next.is("practices");
            case "top" -> !next.is("of") && !next.number() && !sentence.at(i - 1, "on");
            case "leading" ->
                !next.is("to") && !next.is("a") && !next.is("the") && !sentence.opens(i) && !sentence.at(i - 1, ",");
            case "record" -> false; // mostly what is kept
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
