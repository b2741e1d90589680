package dev.tailorbird.ai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.tailorbird.shared.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * OpenAI's Responses API, as far as its web search needs it: LangChain4j's model speaks only chat completions. The
 * answer is plain text, since the API refuses web search together with JSON mode.
 */
final class ResponsesApi {
    private ResponsesApi() {}

    static HttpRequest webSearch(ModelChoice choice, String instructions, String question) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("model", choice.model());
        body.put("instructions", instructions);
        body.putArray("input").addObject().put("role", "user").put("content", question);
        body.putArray("tools").addObject().put("type", "web_search");
        body.put("tool_choice", "auto");
        body.put("max_output_tokens", choice.maxTokens());
        if (choice.temperature() != null) body.put("temperature", choice.temperature());
        body.put("store", false);
        HttpRequest.Builder request = HttpRequest.builder()
                .method(HttpMethod.POST)
                .url(choice.baseUrl() + "/responses")
                .addHeader("Content-Type", "application/json")
                .addHeader("Authorization", "Bearer " + choice.apiKey())
                .body(body.toString());
        if (choice.organization() != null) request.addHeader("OpenAI-Organization", choice.organization());
        return request.build();
    }

    /** The words of an answer, without what it thought and searched for on the way. */
    static String text(JsonNode answer) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : answer.path("output"))
            for (JsonNode content : item.path("content"))
                if (content.path("type").asText().equals("output_text"))
                    texts.add(content.path("text").asText());
        return String.join("\n", texts);
    }
}
