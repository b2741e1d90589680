package dev.tailorbird.ai;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One call of a model, as the ledger keeps it, also when it failed.
 *
 * @param tokensIn the provider's figure; 0 when no answer came or it came from the cache
 * @param cost from the price table in the configuration, null when the model has no price there
 * @param millis from asking to having the answer, waiting and retries included
 * @param outcome ok, cached, invalid, refused, truncated, too-large, rate-limited, unauthorized, rejected, timeout,
 *     unreachable or stopped
 * @param retries how often the request was sent again after 429 or 5xx
 * @param providerResponseId the provider's own id of the answer
 * @param note what was wrong with an answer that was refused, and where; null for others
 */
public record ModelCall(
        String task,
        String model,
        int tokensIn,
        int tokensOut,
        @Nullable BigDecimal cost,
        long millis,
        String outcome,
        int retries,
        @Nullable String providerResponseId,
        @Nullable String note) {

    /** An answer that came but could not be used. */
    ModelCall refused(String why) {
        boolean came = outcome.equals("ok") || outcome.equals("cached");
        return new ModelCall(
                task,
                model,
                tokensIn,
                tokensOut,
                cost,
                millis,
                came ? "invalid" : outcome,
                retries,
                providerResponseId,
                why);
    }
}
