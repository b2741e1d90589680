package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class NegationTest {
    @Test
    void whatTheEvidenceDeniesIsNotSaid() {
        invented("skill", "Examiner of future guides", "Trains future guides but is not an examiner");
    }

    @Test
    void aDenialMayBeRetold() {
        honest("Filled 60 posts with no agency", "Filled 60 posts, no agency was used");
    }
}
