package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class SpelledOutTest {
    @Test
    void theWordsOfAnAbbreviationAreSaid() {
        honest("Kept the laboratory information management system", "Kept the LIMS");
    }

    @Test
    void theAbbreviationOfWordsIsSaid() {
        honest("Kept the LIMS", "Kept the laboratory information management system");
    }

    @Test
    void anAbbreviationOfOtherWordsIsNot() {
        invented("tool", "Kept the LIMS with SAP", "Kept the laboratory information management system");
    }
}
