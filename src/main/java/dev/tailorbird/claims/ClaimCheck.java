package dev.tailorbird.claims;

import java.util.List;
import java.util.Set;

/**
 * A sentence about the person with what it claims to rest on.
 *
 * @param evidence the person's own statements, and where it matters the entry's employer, title and dates as text
 * @param stretch 0 wording only, 1 reorder and rephrase, 2 adjacent terms for the same thing, 3 implied skills
 * @param confirmed items (skills, facts) that the person confirmed for stretch 3
 */
public record ClaimCheck(String sentence, List<String> evidence, int stretch, Set<String> confirmed) {
    public ClaimCheck {
        evidence = List.copyOf(evidence);
        confirmed = Set.copyOf(confirmed);
    }
}
