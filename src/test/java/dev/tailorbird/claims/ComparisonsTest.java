package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class ComparisonsTest {
    @Test
    void theDifferenceOfTwoAmountsFollows() {
        honest("Sold tickets at £2 above the usual price", "Sold tickets at £9, the usual price was £7");
        invented("money", "Sold tickets at £3 above the usual price", "Sold tickets at £9, the usual price was £7");
    }

    @Test
    void theShareOfOneCountInAnotherFollows() {
        honest("More than a third of the scenes are mine", "Wrote 9 of the 24 scenes");
        invented("number", "More than half of the scenes are mine", "Wrote 9 of the 24 scenes");
    }

    @Test
    void theSameAmountMayStandInAnotherMeasure() {
        honest("Paved about 4,000 m of road", "Paved about 4 km of road");
        invented("number", "Paved about 400 m of road", "Paved about 4 km of road");
    }
}
