package dev.tailorbird.tailoring;

import java.util.List;

/**
 * Asks for the skills section: order and categories only, no skill beyond those given.
 *
 * @param skills every skill that the evidence shows, the posting's first
 * @param most how many at most
 */
public record SkillsRequest(List<Known> skills, int most, List<String> feedback) {
    public SkillsRequest {
        skills = List.copyOf(skills);
        feedback = List.copyOf(feedback);
    }

    /**
     * @param category where the person put it, or the lexicon's group
     * @param asked required, preferred or no
     */
    public record Known(String name, String category, String asked, List<String> evidence) {
        public Known {
            evidence = List.copyOf(evidence);
        }
    }
}
