package dev.tailorbird.experience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A single statement that the person made about themselves. Everything the product writes rests on these.
 *
 * @param entryId the {@link Entry} it belongs to, null for statements about the person as a whole
 * @param lens only {@code FACTS} may support a claim
 * @param skills names from the skill lexicon that the text shows
 * @param origin where it was read, in words ("Resume, line 18"), null when typed by hand
 */
public record Evidence(
        String id,
        @Nullable String entryId,
        String text,
        Kind kind,
        Source source,
        Lens lens,
        List<String> skills,
        @Nullable String origin) {

    public Evidence {
        skills = List.copyOf(skills);
    }

    public enum Kind {
        ACHIEVEMENT,
        ROLE_SUMMARY,
        SKILL_CONTEXT,
        META
    }

    public enum Source {
        RESUME,
        BLOG,
        MANUAL,
        INTERVIEW_NOTE
    }

    public enum Lens {
        FACTS,
        STRATEGY,
        PERSONALITY
    }
}
