package dev.tailorbird.intake.blog;

import dev.tailorbird.experience.Evidence;
import java.util.List;

/**
 * A sentence of a blog post that may become evidence.
 *
 * @param text as the person wrote it, plain
 * @param skills names from the skill lexicon that the text shows
 * @param origin title and address of the post, and the paragraph
 * @param confidence 0..1 that it is a statement of this kind about the person
 */
public record ProposedStatement(
        String text, Evidence.Kind kind, Evidence.Lens lens, List<String> skills, String origin, double confidence) {

    public ProposedStatement {
        skills = skills == null ? List.of() : List.copyOf(skills);
    }

    public Evidence evidence() {
        return new Evidence("blog", null, text, kind, Evidence.Source.BLOG, lens, skills, origin);
    }
}
