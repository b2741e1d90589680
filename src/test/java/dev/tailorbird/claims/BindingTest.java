package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class BindingTest {
    @Test
    void anotherWordForTheThingThatIsCountedWillDo() {
        honest("Mowed lawns for 26 homeowners", "Mowed lawns in 26 gardens");
    }

    @Test
    void theNumbersOfOneStatementDoNotChangePlaces() {
        invented("unit", "Tuned 31 grands and 12 uprights", "Tuned 31 uprights and 12 grands");
    }

    @Test
    void aStateIsNoMovement() {
        honest("Waste of 4%", "Waste was 4%");
        invented("outcome", "Cut waste to 4%", "Waste was 4%");
    }
}
