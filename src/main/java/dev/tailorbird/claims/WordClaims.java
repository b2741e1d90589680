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
        boolean whole = LeftOut.words(sentence, basis, thesaurus, sets) == 0;
        Rewording rewording = new Rewording(sentence, basis, sets);
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.word()
                    || findings.settled(i)
                    || token.lower().length() < 3
                    || sets.stop(token)
                    || Units.period(token) != null) {
                continue;
            }
            if (whole && !sets.watchedVerb(token) && names(sentence, i, basis)) {
                continue;
            }
            if (definite(sentence, i, basis)
                    && !basis.meanings().covers(token)
                    && !basis.understands(token)
                    && !compoundSaid(sentence, i, basis)
                    && (sets.watchedVerb(token) || pinned(sentence, i, basis) || !rewording.far(i))) {
                findings.add(kind(sentence, i), i, i + 1);
            }
        }
    }

    /** What retells the evidence to the last word may name it ("card", category A04) with a word that a dictionary has. */
    private boolean names(Statement sentence, int i, Basis basis) {
        Token token = sentence.token(i);
        boolean added = sentence.glossary() != null
                || joint(sentence.token(Math.max(0, i - 1)))
                || joint(sentence.token(Math.max(0, i - 2)));
        return thesaurus.noun(token.lemma())
                && !added
                && !addedItem(sentence, i, basis)
                && !(token.capital() && !sentence.opens(i))
                && !token.shaped()
                && !sentence.at(i - 1, "using")
                && !sentence.at(i - 1, "via")
                && !sentence.at(i - 1, "with");
    }

    private boolean definite(Statement sentence, int i, Basis basis) {
        Token token = sentence.token(i);
        if (sets.watchedVerb(token)) {
            return !sentence.at(i - 1, "that") && !sentence.at(i - 1, "which");
        }
        if (sets.generic(token) || ordinary(sentence, i, basis)) {
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

    /** Too common a word to be an invention, unless it stands where only what is said may stand. */
    private boolean ordinary(Statement sentence, int i, Basis basis) {
        Token token = sentence.token(i);
        return !pinned(sentence, i, basis) && (sets.everyday(token) || thesaurus.everyday(token.lemma()));
    }

    /** In a place where only what is said may stand. */
    private boolean pinned(Statement sentence, int i, Basis basis) {
        return addedItem(sentence, i, basis)
                || sentence.at(i - 1, "using")
                || sentence.at(i - 1, "via")
                || sentence.token(i).capital() && !sentence.opens(i)
                || sentence.token(i).shaped();
    }

    /** One more item beside one that is said: "doors, stairs and roofs", "motor and life claims". */
    private boolean addedItem(Statement sentence, int i, Basis basis) {
        return beside(sentence, i - 1, -1, basis) || beside(sentence, i + 1, 1, basis);
    }

    private static boolean joint(Token token) {
        return token.is(",") || token.is(";") || token.is("and") || token.is(".");
    }

    private boolean beside(Statement sentence, int at, int step, Basis basis) {
        boolean joins = sentence.at(at, "and") || sentence.at(at, "&") || sentence.at(at, ",") || sentence.at(at, "/");
        int next = joins && sentence.at(at + step, "and") ? at + 2 * step : at + step;
        if (!joins || next < 0 || next >= sentence.size()) {
            return false;
        }
        Token other = sentence.token(next);
        return other.word()
                && !sets.stop(other)
                && !sets.generic(other)
                && !verb(sentence, next)
                && basis.meanings().says(other)
                && (thesaurus.noun(other.lemma()) || other.capital());
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
