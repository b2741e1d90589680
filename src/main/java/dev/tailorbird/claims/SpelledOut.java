package dev.tailorbird.claims;

import java.util.List;

/** Words that an abbreviation of the evidence stands for, and abbreviations of its words, are said. */
final class SpelledOut implements ClaimRule {
    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (Statement statement : basis.statements()) {
            for (List<String> pieces : Initials.in(statement)) {
                int[] words = Initials.spelled(sentence, pieces);
                if (words != null) {
                    findings.grant(words[0], words[1]);
                }
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).shaped() && Initials.standsFor(sentence.token(i), basis)) {
                findings.grant(i, i + 1);
            }
        }
    }
}
