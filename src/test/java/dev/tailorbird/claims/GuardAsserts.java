package dev.tailorbird.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.skills.SkillLexicon;
import java.util.List;
import java.util.Set;

/** What the guard says of a sentence on its evidence, at stretch 1. */
final class GuardAsserts {
    private static final ClaimGuard GUARD = new ClaimGuard(SkillLexicon.standard());

    private GuardAsserts() {}

    static Verdict check(String sentence, String... evidence) {
        return GUARD.check(new ClaimCheck(sentence, List.of(evidence), 1, Set.of()));
    }

    static void honest(String sentence, String... evidence) {
        assertThat(check(sentence, evidence).unsupported()).as(sentence).isEmpty();
    }

    static void invented(String kind, String sentence, String... evidence) {
        assertThat(check(sentence, evidence).unsupported())
                .as(sentence)
                .extracting(Verdict.Unsupported::kind)
                .contains(kind);
    }
}
