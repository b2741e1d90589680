package dev.tailorbird.tailoring;

import java.util.List;

/** The skills section, categories and names in the order to print. */
public record SkillsAnswer(List<Category> categories) {
    public SkillsAnswer {
        categories = List.copyOf(categories);
    }

    public record Category(String name, List<String> skills) {
        public Category {
            skills = List.copyOf(skills);
        }
    }
}
