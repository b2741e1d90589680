package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class RewordingTest {
    @Test
    void aNewNounAmongCopiedWordsIsAnAddition() {
        invented("skill", "Fitted doors, stairs and turbines in 40 houses", "Fitted doors and stairs in 40 houses");
    }

    @Test
    void aNewNounAmongManyOtherWordsIsOneOfThem() {
        honest(
                "Kept the greenhouse supplied, watering seedlings before sunrise for a nursery",
                "Watered young plants in the early morning at a plant nursery, so that nothing ran dry");
    }
}
