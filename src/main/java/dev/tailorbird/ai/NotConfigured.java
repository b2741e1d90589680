package dev.tailorbird.ai;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;

/** The one wording of "there is no model here". */
final class NotConfigured {
    private NotConfigured() {}

    static DomainException problem() {
        return new DomainException(
                ProblemCode.MODEL_NOT_CONFIGURED,
                "No model is configured. Add one in the settings, set TAILORBIRD_AI_API_KEY on the server (and"
                        + " TAILORBIRD_AI_BASE_URL for another provider than OpenAI), or use the local engine.");
    }
}
