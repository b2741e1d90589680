package dev.tailorbird.claims;

/** How many nouns and verbs a sentence leaves out of the statements that it clearly retells. */
final class LeftOut {
    private LeftOut() {}

    static int words(Statement sentence, Basis basis, Thesaurus thesaurus, WordSets sets) {
        int count = 0;
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
            count += retold ? left : 0;
        }
        return count;
    }

    private static boolean sharesNumber(Statement sentence, Statement statement) {
        return sentence.quantities().stream()
                .anyMatch(q -> statement.quantities().stream().anyMatch(e -> Amounts.near(q.value(), e.value())));
    }
}
