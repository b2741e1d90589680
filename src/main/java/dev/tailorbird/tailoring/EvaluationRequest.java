package dev.tailorbird.tailoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished draft to be judged. The scores are computed by rules and are not up for judgement.
 *
 * @param unsaid asked terms that the evidence has and the draft does not say
 * @param missing asked terms that no evidence has; no fault of the draft
 */
public record EvaluationRequest(
        @Nullable String targetRole,
        List<String> keyRequirements,
        String draft,
        List<String> unsaid,
        List<String> missing,
        List<String> issues) {
    public EvaluationRequest {
        keyRequirements = List.copyOf(keyRequirements);
        unsaid = List.copyOf(unsaid);
        missing = List.copyOf(missing);
        issues = List.copyOf(issues);
    }
}
