package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class WayClaimsTest {
    @Test
    void aMoveIsNotTheMoveBack() {
        honest("Helped with the move from Brindle to Quarto", "Helped with the move from Brindle to Quarto");
        invented(
                "outcome",
                "Helped with the move from Quarto to Brindle",
                "Helped with the move from Brindle to Quarto");
    }
}
