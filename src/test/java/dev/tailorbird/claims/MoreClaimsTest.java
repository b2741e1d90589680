package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class MoreClaimsTest {
    @Test
    void aTotalIsNotForEach() {
        invented("money", "Two grants of $9,000 each", "Two grants, $9,000");
        honest("Two grants of $9,000 each", "Two grants, $9,000 per grant");
    }

    @Test
    void someAreNotNone() {
        invented("outcome", "Worked with no accidents", "Worked on the crane, 2 accidents");
    }

    @Test
    void moreClaimsThatSomethingGrew() {
        invented("outcome", "Brought in more customers", "Looked after the customers of the shop");
        honest("Brought in more customers", "Raised the customers of the shop from 40 to 55 a day");
    }
}
