package dev.tailorbird.tailoring;

import dev.tailorbird.posting.PostingAnalysis;
import java.util.List;

/**
 * How summary and letter speak. A model is told the word; the local engine has a few sentences of its own in each tone, and
 * a confident summary puts the result before the tools. What is claimed stays the same.
 */
final class Tone {
    /** The posting's own register. */
    static final String POSTING = "posting";

    static final String CONFIDENT = "confident";
    static final String FORMAL = "formal";
    static final List<String> NAMES = List.of(POSTING, "plain", CONFIDENT, FORMAL);

    private Tone() {}

    /** The person's choice, else the register of the posting ("startup", "enterprise"). */
    static String of(TailoringParameters parameters, PostingAnalysis posting) {
        return parameters.tone().equals(POSTING) ? posting.register() : parameters.tone();
    }

    static boolean isFormal(String register) {
        return register.equals(FORMAL) || register.equals("enterprise");
    }
}
