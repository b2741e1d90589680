package dev.tailorbird.claims;

/** What is left: a word that names something definite and that nothing in the evidence means. */
final class WordClaims implements ClaimRule {
    private final Thesaurus thesaurus;
    private final WordSets sets;

    WordClaims(Thesaurus thesaurus, WordSets sets) {
        this.thesaurus = thesaurus;
        this.sets = sets;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.word() || findings.settled(i) || token.lower().length() < 3 || sets.stop(token)) {
                continue;
            }
            if (definite(sentence, i)
                    && !basis.meanings().covers(token)
                    && !basis.understands(token)
                    && !compoundSaid(sentence, i, basis)) {
                findings.add(kind(sentence, i), i, i + 1);
            }
        }
    }

    private boolean definite(Statement sentence, int i) {
        Token token = sentence.token(i);
        if (sets.watchedVerb(token)) {
            return true;
        }
        if (sets.generic(token)) {
            return false;
        }
        if (!thesaurus.knows(token.lemma()) && !thesaurus.knows(token.lower())) {
            return true;
        }
        if (verb(sentence, i)) {
            return false;
        }
        boolean noun = thesaurus.noun(token.lemma()) || thesaurus.noun(token.lower());
        if (noun) {
            return true;
        }
        return thesaurus.adjective(token.lemma()) && relational(token.lemma());
    }

    /** Bent like a verb and not also a noun of its own, or the first word of the sentence. */
    private boolean verb(Statement sentence, int i) {
        Token token = sentence.token(i);
        if (!thesaurus.verb(token.lemma())) {
            return false;
        }
        boolean bent = !token.lower().equals(token.lemma());
        boolean gerund = token.lower().endsWith("ing") && thesaurus.noun(token.lower());
        boolean plural = token.lower().endsWith("s");
        boolean after = sentence.at(i - 1, "to")
                || sentence.at(i - 1, "i")
                || sentence.at(i - 1, "that")
                || sentence.at(i - 1, "who");
        return bent && !gerund && !plural || sentence.opens(i) || after;
    }

    /** "corporate", "surgical": adjectives that say what a thing belongs to. */
    private boolean relational(String lemma) {
        int[] senses = thesaurus.senses(lemma);
        return senses.length > 0 && thesaurus.field(senses[0]) == 1;
    }

    /** "childcare" from "child" and "care", "e-mail" from "email". */
    private static boolean compoundSaid(Statement sentence, int i, Basis basis) {
        Token token = sentence.token(i);
        if (i + 2 < sentence.size() && sentence.at(i + 1, "-")) {
            return basis.says(token.lower() + sentence.token(i + 2).lower())
                    || basis.says(token.lower() + "-" + sentence.token(i + 2).lower());
        }
        for (int cut = 3; cut <= token.lower().length() - 3; cut++) {
            if (basis.says(token.lower().substring(0, cut))
                    && basis.says(token.lower().substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private String kind(Statement sentence, int i) {
        if (sentence.at(i - 1, "across") || sentence.at(i - 2, "across")) {
            return "scope";
        }
        return "skill";
    }
}
