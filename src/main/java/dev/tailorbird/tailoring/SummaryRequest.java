package dev.tailorbird.tailoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for two or three sentences about the person, for this posting.
 *
 * @param values what the company says of itself; for the wording only
 * @param facts all that may be said, most relevant first within each kind
 * @param keywords the posting's terms that the facts carry, most important first
 * @param refused when not empty: sentences that the guard stopped
 */
public record SummaryRequest(
        @Nullable String targetRole,
        @Nullable String domain,
        String register,
        List<String> values,
        List<Fact> facts,
        List<String> keywords,
        int stretch,
        List<String> feedback,
        List<Refused> refused) {
    public SummaryRequest {
        values = List.copyOf(values);
        facts = List.copyOf(facts);
        keywords = List.copyOf(keywords);
        feedback = List.copyOf(feedback);
        refused = List.copyOf(refused);
    }

    public enum Kind {
        /** The title held now or last, or the person's own headline. */
        TITLE,
        /** Years of work, computed from the roles' dates. */
        YEARS,
        /** A field of work that the posting names and the evidence shows. */
        DOMAIN,
        /** A skill asked for, with where it was used. */
        SKILL,
        /** A statement with a result. */
        ACHIEVEMENT,
        /** A sentence of the person's own summary. */
        OWN,
        /** The person's own sentence of who they are and for how long, where nothing else says what it says. */
        OPENING,
        /** A degree. */
        DEGREE
    }

    /**
     * @param id the evidence to name
     * @param label the fact itself, to be put into a sentence ("Nurse", "7", "Kafka")
     * @param text the whole statement
     * @param place the employer of an achievement
     */
    public record Fact(
            String id,
            Kind kind,
            String label,
            String text,
            @Nullable String place,
            double relevance) {}
}
