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
        return usage("prompt_tokens", "input_tokens");
    }

    int tokensOut() {
        return usage("completion_tokens", "output_tokens");
    }

    private int usage(String chat, String responses) {
        JsonNode usage = json.path("usage");
        return usage.path(usage.has(chat) ? chat : responses).asInt();
    }

    @Nullable
    String id() {
        return json.path("id").asText(null);
    }

    /** What the model said, empty when it said nothing. */
    String text() {
        return json.path("choices").path(0).path("message").path("content").asText("");
    }

    /** ok, or the outcome of an answer that cannot be used. */
    String outcome() {
        if (json.path("object").asText().equals("response")) return outcomeOfResponse();
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

    private String outcomeOfResponse() {
        if (json.path("status").asText().equals("incomplete")) return "truncated";
        return ResponsesApi.text(json).isBlank() ? "invalid" : "ok";
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
