package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.check;
import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.skills.SkillLexicon;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ClaimGuardTest {
    private final ClaimGuard guard = new ClaimGuard(SkillLexicon.standard());

    @Test
    void theEvidenceItselfIsSupported() {
        honest("Cut build times by 40% with Gradle in Q1 2023", "Cut build times by 40% with Gradle in Q1 2023");
    }

    @Test
    void offsetsReferToTheOriginalSentenceWithItsInvisibleCharacters() {
        String sentence = "Hand\u200bled 9\u00a0000 \u200bor rather 70 orders";
        Verdict verdict = check(sentence, "Handled 50 orders");
        assertThat(verdict.supported()).isFalse();
        for (Verdict.Unsupported u : verdict.unsupported()) {
            assertThat(sentence.substring(u.start(), u.end())).isEqualTo(u.text());
        }
    }

    @Test
    void lookAlikeLettersDoNotHideAName() {
        invented("tool", "Deployed services with Kub\u0435rn\u0435t\u0435s", "Deployed services by hand");
    }

    @Test
    void fullWidthDigitsAreNumbers() {
        invented("number", "Handled \uff19\uff10 orders", "Handled 50 orders");
    }

    @Test
    void numbersInWordsAndFiguresAreTheSame() {
        honest("Trained twelve clerks", "Trained 12 clerks");
        honest("Won $1,200,000 of orders", "Won $1.2M of orders");
        honest("Reduced waste by a third", "Reduced waste by 33%");
        honest("Picked a dozen crates of apples", "Picked 12 crates of apples");
    }

    @Test
    void roundingGoesOnlyTowardsTheWeakerClaim() {
        honest("Served over 40 tables", "Served 43 tables");
        honest("Served 40 tables", "Served 43 tables");
        invented("number", "Served over 45 tables", "Served 43 tables");
        invented("number", "Served 50 tables", "Served 43 tables");
    }

    @Test
    void aShareOfTwoNumbersIsCutToARoundOneAndIsNoRise() {
        GuardAsserts.honest("Answered 66% of the letters", "Answered 8 of 12 letters");
        GuardAsserts.invented("number", "Answered letters, a rise of 62%", "Answered 8 of 12 letters");
    }

    @Test
    void howManyTimesAsFastIsNotHowMany() {
        GuardAsserts.invented("unit", "Served 12 shops, twelve times as fast", "Served 12 shops");
    }

    @Test
    void praiseThatNobodySaidIsAClaim() {
        GuardAsserts.invented("scope", "Baked bread, admired as a visionary", "Baked bread for 4 shops");
        GuardAsserts.honest("Baked bread for a famous hotel", "Baked bread for a famous hotel in Leith");
    }

    @Test
    void aNumberCountsItsOwnThing() {
        invented("unit", "Trained 30 nurses", "Cared for 30 patients", "Trained nurses");
    }

    @Test
    void percentIsNotTimesNorPoints() {
        invented("unit", "Cut errors by 4 times", "Cut errors by 4%");
        honest("Raised accuracy by 6 percentage points", "Raised accuracy from 90% to 96%");
        invented("unit", "Raised accuracy by 6 times", "Raised accuracy from 90% to 96%");
    }

    @Test
    void numbersWithTheirYearsAreAChange() {
        honest("Raised the yield from 83% to 91%", "Yield raised: 91% in 2022 vs. 83% in 2021");
        invented("number", "Yield fell from 91% to 83%", "Yield 91% in 2022 vs. 83% in 2021");
    }

    @Test
    void sinceNeedsABeginningWithoutAnEnd() {
        honest("Carpenter since April 2019", "Carpenter from Apr 2019 (before that in a sawmill)");
        honest("Certified since 2011", "Certificate of 2011");
        honest("Carpenter since August 2019", "Carpenter, Aug 2019 \u2192, day shift");
        honest("A reading group in 2022", "A reading group in '22");
    }

    @Test
    void theHighestDegreeIsAClaim() {
        invented("scope", "Lowest rate of returns in the workshop", "Rate of returns 1.8%, workshop 3.1%");
        invented("scope", "Baker of the town's most sought-after bread", "Baker of the town's bread");
        invented("scope", "Full-time baker", "Baker, three days a week");
    }

    @Test
    void aRankBeforeADoerIsATitle() {
        invented("title", "Head brewer since 2020", "Brewer since 2020");
        invented("title", "Lead animator of two films", "Worked on two films under the lead animator");
    }

    @Test
    void directionIsPartOfTheClaim() {
        invented("number", "Increased costs by 12%", "Cut costs by 12%");
    }

    @Test
    void currenciesAreNotInterchangeable() {
        invented("money", "Managed a budget of €50k", "Managed a budget of $50,000");
    }

    @Test
    void durationsFollowFromDates() {
        honest("Three years as a welder at Korda Steel", "Welder at Korda Steel, March 2018 – May 2021");
        invented("date", "Six years as a welder at Korda Steel", "Welder at Korda Steel, March 2018 – May 2021");
    }

    @Test
    void datesMustBeSaid() {
        invented("date", "Joined Korda Steel in 2016", "Joined Korda Steel in March 2018");
        honest("Joined Korda Steel in early 2018", "Joined Korda Steel in March 2018");
        invented("date", "Welder at Korda Steel since 2018", "Welder at Korda Steel, 2018 – 2021");
    }

    @Test
    void aTitleKeepsWhatLowersItAndGainsNothing() {
        invented("title", "Manager at Alder Inn", "Assistant manager at Alder Inn");
        invented("title", "Senior analyst at Alder Bank", "Analyst at Alder Bank");
        honest("Analyst at Alder Bank", "Analyst at Alder Bank, 2019");
    }

    @Test
    void helpingIsNotLeading() {
        invented("leadership", "Led the office move", "Helped with the office move");
        invented("leadership", "Organised the office move", "Helped organise the office move");
        honest("Assisted with the office move", "Helped with the office move");
        honest("Managed a team of five cleaners", "Supervised a team of five cleaners");
    }

    @Test
    void aTitleThatLeadsCoversTheRoleButNotWhatOthersLed() {
        honest("Managed six drivers", "Depot manager", "Team: 6 drivers");
        invented("leadership", "Led the move to a new depot", "Depot manager", "Helped with the move to a new depot");
        invented("leadership", "Directed the audit", "Store manager", "Counted stock under the audit director");
    }

    @Test
    void anAliasIsTheSameTool() {
        honest("Ran services on Kubernetes", "Ran services on k8s");
    }

    @Test
    void whatThePersonConfirmedCountsFromStretchThreeOn() {
        ClaimCheck below =
                new ClaimCheck("Wrote pages in JavaScript", List.of("Wrote pages in React"), 2, Set.of("JavaScript"));
        ClaimCheck at =
                new ClaimCheck("Wrote pages in JavaScript", List.of("Wrote pages in React"), 3, Set.of("JavaScript"));
        assertThat(guard.check(below).supported()).isFalse();
        assertThat(guard.check(at).supported()).isTrue();
    }

    @Test
    void nearTermsNeedStretchTwo() {
        List<String> evidence = List.of("Gave customer support by phone");
        assertThat(guard.check(new ClaimCheck("Gave customer service by phone", evidence, 2, Set.of()))
                        .supported())
                .isTrue();
    }

    @Test
    void noVeryLongHostileSentenceMakesTheGuardRunAway() {
        String[] parts = {
            "1 to 2 of a third and a half, ",
            "- - - 1/2/3/4/5.6.7,8,9 ",
            "a a a a the of of ",
            "Managed Led K8s AWS 10% ",
            "ааааа\u200b\u200d "
        };
        for (String part : parts) {
            String sentence = part.repeat(20_000 / part.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> check(sentence, sentence, "Helped 3 people"));
        }
    }

    @Test
    void emptyInputIsNoClaim() {
        honest("");
        honest("   ", "");
    }
}
