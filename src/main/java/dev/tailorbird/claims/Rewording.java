package dev.tailorbird.claims;

/**
 * How far a sentence goes from the words of its evidence. One new word among words that are copied is an addition;
 * where much is said in other words, a new noun is one of them.
 */
final class Rewording {
    /** Chosen on the seen parts of the test sets: with 2 more inventions pass, with 4 more honest sentences are stopped. */
    private static final int FAR = 3;

    private final int changed;
    private final int[] chunk;

    /** Counts each run of new words once, and each word that stands for another one of the evidence. */
    Rewording(Statement sentence, Basis basis, WordSets sets) {
        chunk = new int[sentence.size()];
        int count = 0;
        boolean running = false;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            running &= token.word() && !sets.stop(token);
            if (!token.word()
                    || sets.stop(token)
                    || token.lower().length() < 3
                    || NumberWords.at(sentence.tokens(), i, false) != null) {
                continue;
            }
            if (basis.meanings().has(token.lower())) {
                running = false;
            } else if (basis.meanings().covers(token)) {
                running = false;
                count++;
            } else {
                count += running ? 0 : 1;
                running = true;
                chunk[i] = 1;
            }
        }
        changed = count;
    }

    /** Is so much besides token {@code i} in other words that it need not be an addition? */
    boolean far(int i) {
        return changed - chunk[i] >= FAR;
    }
}
