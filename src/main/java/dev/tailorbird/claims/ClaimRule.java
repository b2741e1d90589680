package dev.tailorbird.claims;

/** One kind of claim: finds it in the sentence and asks the basis for it. */
interface ClaimRule {
    void check(Statement sentence, Basis basis, Findings findings);
}
