package dev.tailorbird.ai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** The provider's answer as it came: what the ledger needs of it, and whether it is one that can be used. */
record RawAnswer(JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static RawAnswer of(String body) {
        try {
            return new RawAnswer(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return new RawAnswer(JSON.missingNode());
        }
    }

    int tokensIn() {
        return json.path("usage").path("prompt_tokens").asInt();
    }

    int tokensOut() {
        return json.path("usage").path("completion_tokens").asInt();
    }

    @Nullable
    String id() {
        return json.path("id").asText(null);
    }

    /** ok, or the outcome of an answer that cannot be used. */
    String outcome() {
        JsonNode choice = json.path("choices").path(0);
        return switch (choice.path("finish_reason").asText()) {
            case "length" -> "truncated";
            case "content_filter" -> "refused";
            default -> {
                if (!choice.path("message").path("refusal").asText("").isBlank()) yield "refused";
                yield choice.path("message").path("content").asText("").isBlank() ? "invalid" : "ok";
            }
        };
    }

    /** What to tell the model about it. */
    static String complaint(String outcome) {
        return switch (outcome) {
            case "truncated" -> "the answer was cut off at its longest allowed length; be briefer";
            case "refused" -> "the model refused to answer";
            default -> "the answer held no text";
        };
    }
}
