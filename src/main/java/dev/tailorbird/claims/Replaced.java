package dev.tailorbird.claims;

/**
 * How many words of the evidence a sentence may have put in other words: the nouns that it leaves out of the
 * statements which it clearly retells. A rewording exchanges nouns, an invention adds them.
 */
final class Replaced {
    private static final double VERBATIM = 0.75;

    private Replaced() {}

    static int words(Statement sentence, Basis basis, Thesaurus thesaurus, WordSets sets) {
        int spare = 0;
        for (Statement statement : basis.statements()) {
            int left = 0;
            boolean retold = sharesNumber(sentence, statement);
            for (Token token : statement.tokens()) {
                if (!token.word() || sets.stop(token) || token.lower().length() < 3) {
                    continue;
                }
                if (sentence.meanings().covers(token)) {
                    retold |= !sets.generic(token);
                } else if (!token.shaped() && (thesaurus.noun(token.lemma()) || thesaurus.verb(token.lemma()))) {
                    left++;
                }
            }
            spare += retold ? left : 0;
        }
        return spare;
    }

    /** Does the sentence keep the evidence's own words, so that a new one among them is an addition? */
    static boolean verbatim(Statement sentence, Basis basis, WordSets sets) {
        int same = 0;
        int meant = 0;
        for (Token token : sentence.tokens()) {
            if (token.word()
                    && !sets.stop(token)
                    && token.lower().length() > 2
                    && basis.meanings().covers(token)) {
                meant++;
                same += basis.meanings().has(token.lower()) ? 1 : 0;
            }
        }
        return meant >= 2 && same >= VERBATIM * meant;
    }

    private static boolean sharesNumber(Statement sentence, Statement statement) {
        return sentence.quantities().stream()
                .anyMatch(q -> statement.quantities().stream().anyMatch(e -> Amounts.near(q.value(), e.value())));
    }
}
