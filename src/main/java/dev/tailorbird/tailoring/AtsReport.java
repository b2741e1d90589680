package dev.tailorbird.tailoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * A diagnostic of how well a resume answers a posting in the posting's own terms; never the verdict of a real ATS.
 *
 * @param score 0 to 100: required skills 60%, keywords 30%, preferred skills 10%; a group that the posting lacks is left
 *     out and the rest re-weighted
 * @param band critical under 50, improve under 85, ready from there
 * @param original the score of the resume as the person wrote it
 * @param sayIt asked for, in the evidence, and not said
 * @param gaps asked for and nowhere in the evidence
 * @param suggestions most critical first
 */
public record AtsReport(
        int score,
        String band,
        int original,
        Count required,
        Count keywords,
        Count preferred,
        List<SayIt> sayIt,
        List<Gap> gaps,
        List<Suggestion> suggestions,
        List<Check> checks) {

    public record Count(int have, int of) {}

    /**
     * @param kind required, preferred, keyword, or implied: by something that the evidence has, and listed at stretch 3 for
     *     the person to confirm
     * @param where the first place that has it, in words
     */
    public record SayIt(String name, String kind, List<String> evidence, String where) {
        static final String IMPLIED = "implied";

        /** Whether the person has to say first that they have it. */
        @JsonIgnore
        public boolean isImplied() {
            return kind.equals(IMPLIED);
        }
    }

    /** @param kind required, preferred or keyword */
    public record Gap(String name, String kind) {}

    /** @param severity critical, important or minor */
    public record Suggestion(String text, String severity) {}

    public record Check(String name, boolean passed, String value, String wants) {}
}
