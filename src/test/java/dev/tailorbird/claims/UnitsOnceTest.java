package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class UnitsOnceTest {
    @Test
    void theUnitThatStandsLastIsMeantByBoth() {
        honest("Cut delivery from 41 days to 33 days", "Cut delivery from 41 to 33 days");
        invented("date", "Cut delivery from 41 weeks to 33 weeks", "Cut delivery from 41 to 33 days");
    }

    @Test
    void theNounThatStandsLastIsCountedByBoth() {
        honest(
                "Filed 30 partnership returns and 85 individual returns",
                "Filed 85 individual and 30 partnership returns");
    }

    @Test
    void aBareNumberBehindAMeasureKeepsItsUnit() {
        honest("Noise of 40 dB where 60 dB was allowed", "Noise was 40 dB, the limit was 60");
        honest("Nine years as a mason, the last two years as foreman", "Nine years as a mason, two of them as foreman");
    }
}
