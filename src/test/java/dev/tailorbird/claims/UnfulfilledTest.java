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
    void aPlanMayBeToldAsAPlan() {
        honest("Planned a forest school", "Planned: forest school");
    }

    @Test
    void whatWasPlannedAndHeldIsDone() {
        honest("Held events for the village", "Planned events for the village and held them");
    }
}
