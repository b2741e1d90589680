package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class SumsTest {
    @Test
    void yearsAndMonthsAreOneTime() {
        honest("28 months in the post", "In the post for 2 years 4 months");
        invented("date", "34 months in the post", "In the post for 2 years 4 months");
    }

    @Test
    void countsJoinedByAndAddUp() {
        honest("Prepared 115 returns", "Prepared 85 and 30 returns");
        invented("number", "Prepared 125 returns", "Prepared 85 and 30 returns");
    }

    @Test
    void twoSharesDifferByPoints() {
        honest("Rejects two and a half points under the mean", "Rejects 5.9 % (mean 8.4 %)");
        invented("number", "Rejects four and a half points under the mean", "Rejects 5.9 % (mean 8.4 %)");
    }

    @Test
    void aPartOfAWholeIsAShare() {
        honest("75% of the children passed", "12 children, 9 passed");
        invented("number", "85% of the children passed", "12 children, 9 passed");
    }
}
