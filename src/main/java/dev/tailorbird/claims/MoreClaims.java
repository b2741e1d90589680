package dev.tailorbird.claims;

/** Small words that make more of a fact: "no" of what was counted, "more" of what is not said to grow. */
final class MoreClaims implements ClaimRule {
    private final Thesaurus thesaurus;
    private final WordSets sets;

    MoreClaims(Thesaurus thesaurus, WordSets sets) {
        this.thesaurus = thesaurus;
        this.sets = sets;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.at(i, "no") && counted(sentence, i, basis)) {
                findings.add("outcome", i, i + 1);
            } else if (more(sentence, i) && !grew(basis)) {
                findings.add("outcome", i, i + 2);
            }
        }
    }

    /** "No near misses" where the evidence counts some and nowhere says none. */
    private static boolean counted(Statement sentence, int i, Basis basis) {
        boolean some = false;
        for (Quantity q : basis.quantities()) {
            Token head = q.head();
            boolean same = head != null
                    && sentence.tokens().subList(i + 1, Math.min(sentence.size(), i + 4)).stream()
                            .anyMatch(t -> t.word()
                                    && q.nouns().stream()
                                            .anyMatch(n -> n.lemma().equals(t.lemma())));
            if (same && q.value() == 0) {
                return false;
            }
            some |= same;
        }
        return some && !basis.says("no");
    }

    /** "brought in more customers", not "more than" and not "more efficient". */
    private boolean more(Statement sentence, int i) {
        Token next = sentence.token(i + 1);
        return (sentence.at(i, "more") || sentence.at(i, "fewer"))
                && next.word()
                && next.lower().endsWith("s")
                && !sets.stop(next)
                && thesaurus.noun(next.lemma());
    }

    private boolean grew(Basis basis) {
        if (basis.quantities().stream().anyMatch(q -> q.change() != 0)) {
            return true;
        }
        for (Statement statement : basis.statements()) {
            for (int i = 0; i < statement.size(); i++) {
                if (sets.change(statement.tokens(), i) != 0 || statement.at(i, "more") || statement.at(i, "fewer")) {
                    return true;
                }
            }
        }
        return false;
    }
}
