package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class PartClaimsTest {
    @Test
    void aPartIsNotItsWhole() {
        invented("number", "Repaired 40 boats", "Repaired 7 of the 40 boats");
        invented("scope", "Painted all rooms", "Painted two of five rooms");
        honest("Repaired 7 boats of 40", "Repaired 7 of the 40 boats");
    }

    @Test
    void oneIsNotSeveral() {
        invented("number", "Trained several apprentices", "Trained one apprentice");
        honest("Trained several apprentices", "Trained 4 apprentices");
    }

    @Test
    void aCountOfAllIsNotACountOfEach() {
        invented("number", "Held 48 interviews in each of two villages", "Held 48 interviews in two villages");
        honest("Held 48 interviews in each of two villages", "Held 48 interviews per village in two villages");
    }
}
