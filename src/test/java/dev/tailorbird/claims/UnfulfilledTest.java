package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class UnfulfilledTest {
    @Test
    void whatIsPlannedIsNotDone() {
        invented("outcome", "Opened a forest school", "Planned: forest school", "Two years in a kindergarten");
    }

    @Test
    void someModulesAreNoDegree() {
        invented("outcome", "Holds an MSc in nutrition", "MSc modules: 2 of 6", "Nutrition course at school");
        honest("Has done 2 of 6 modules of an MSc", "MSc modules: 2 of 6");
    }

    @Test
    void aPlanMayBeToldAsAPlan() {
        honest("Planned a forest school", "Planned: forest school");
    }

    @Test
    void whatWasPlannedAndHeldIsDone() {
        honest("Held events for the village", "Planned events for the village and held them");
    }
}
