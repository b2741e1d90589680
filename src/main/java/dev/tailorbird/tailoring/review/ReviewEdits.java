package dev.tailorbird.tailoring.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a tailored resume, all of it at once. A statement goes by the id that the session's result
 * gives it: {@code summary}, or that of a bullet; one that was added goes by {@link Added#id}.
 *
 * @param order bullets of a role in the order in which they are printed; those not named follow
 * @param skills names from "you have it, say it" that are printed among the skills too
 * @param implied the person's answers to "do you have …?", by the name of a skill that something they did implies; what they
 *     say yes to is printed among the skills and is evidence from then on
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReviewEdits(
        Map<String, Choice> choices,
        Map<String, List<String>> order,
        List<Added> added,
        List<String> skills,
        Map<String, Boolean> implied) {
    static final ReviewEdits NONE = new ReviewEdits(Map.of(), Map.of(), List.of(), List.of(), Map.of());
    static final String SUMMARY = "summary";

    public ReviewEdits {
        choices = choices == null ? Map.of() : Map.copyOf(choices);
        order = order == null ? Map.of() : Map.copyOf(order);
        added = added == null ? List.of() : added.stream().distinct().toList();
        skills = skills == null ? List.of() : skills.stream().distinct().toList();
        implied = implied == null ? Map.of() : new TreeMap<>(implied);
    }

    @Schema(name = "ReviewDecision")
    public enum Decision {
        ACCEPTED,
        /** The person's own wording is printed. */
        REJECTED,
        /** The text of the choice is printed. */
        EDITED,
        /** Nothing is printed. */
        EXCLUDED
    }

    @Schema(name = "ReviewChoice", requiredProperties = "decision")
    public record Choice(
            Decision decision,

            @Schema(description = "With EDITED: 1 to 600 characters, one line") @Nullable
            String text) {
        public Choice {
            text = text == null || decision != Decision.EDITED ? null : text.strip();
        }
    }

    /** A statement of the evidence that is printed as a bullet of its role. */
    @Schema(
            name = "ReviewAddition",
            requiredProperties = {"entryId", "evidence"})
    public record Added(String entryId, String evidence) {
        String id() {
            return entryId + "/+" + evidence;
        }
    }

    /** What the person said yes to. */
    List<String> confirmed() {
        return implied.keySet().stream()
                .filter(name -> Boolean.TRUE.equals(implied.get(name)))
                .toList();
    }

    /** What is printed among the skills beside those that were tailored. */
    List<String> moreSkills() {
        return Stream.concat(skills.stream(), confirmed().stream()).toList();
    }

    @Nullable
    Choice choice(String id) {
        return choices.get(id);
    }
}
