package dev.tailorbird.tailoring;

import java.util.List;
import java.util.Map;

/**
 * What the evidence is worth for this posting.
 *
 * @param relevance 0 to 1 by evidence id, for every fact
 * @param best ids of the best 25 and of the best for each requirement and role, best first
 * @param room how many bullets each role gets, by entry id
 * @param trim how much of the other sections has to go for the page count, 0 to 2
 * @param embedded whether the meaning of texts was compared, because words alone did not decide
 */
record Retrieval(
        Map<String, Double> relevance, List<String> best, Map<String, Integer> room, int trim, boolean embedded) {
    double of(String id) {
        return relevance.getOrDefault(id, 0.0);
    }
}
