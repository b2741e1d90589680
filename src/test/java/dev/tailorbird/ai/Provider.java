package dev.tailorbird.ai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An OpenAI-compatible provider that gives the answers a test lays down, one after the other; the last one stays. */
public final class Provider implements AutoCloseable {
    public static final String KEY = "sk-test-4f1c9a7700secret";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/v1/chat/completions";
    private static final String SEARCH = "/v1/responses";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    public Provider() {
        server.start();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
    }

    public String baseUrl() {
        return server.baseUrl() + "/v1";
    }

    public Provider answers(ResponseDefinitionBuilder... responses) {
        for (int i = 0; i < responses.length; i++) {
            boolean last = i == responses.length - 1;
            server.stubFor(post(urlPathEqualTo(PATH))
                    .inScenario("answers")
                    .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "after " + i)
                    .willSetStateTo(last ? (i == 0 ? Scenario.STARTED : "after " + i) : "after " + (i + 1))
                    .willReturn(responses[i]));
        }
        return this;
    }

    /** What its web search answers, by the Responses API. */
    public Provider finds(String text) {
        server.stubFor(post(urlPathEqualTo(SEARCH)).willReturn(json(200, found(text))));
        return this;
    }

    /** The shape of a recorded answer: what it thought, what it searched for, what it says. */
    private static Map<String, Object> found(String text) {
        Map<String, Object> citation = Map.of(
                "type",
                "url_citation",
                "start_index",
                0,
                "end_index",
                1,
                "title",
                "Careers",
                "url",
                "https://a.example");
        return Map.of(
                "id",
                "resp_tb1",
                "object",
                "response",
                "status",
                "completed",
                "model",
                "gpt-4o-mini-2024-07-18",
                "output",
                List.of(
                        Map.of("id", "rs_1", "type", "reasoning", "summary", List.of()),
                        Map.of(
                                "id",
                                "ws_1",
                                "type",
                                "web_search_call",
                                "status",
                                "completed",
                                "action",
                                Map.of("type", "search", "query", "posting")),
                        Map.of(
                                "id",
                                "msg_1",
                                "type",
                                "message",
                                "role",
                                "assistant",
                                "status",
                                "completed",
                                "content",
                                List.of(Map.of(
                                        "type", "output_text", "text", text, "annotations", List.of(citation))))),
                "usage",
                Map.of("input_tokens", 8_000, "output_tokens", 300, "total_tokens", 8_300));
    }

    /** Bodies of the searches asked for. */
    public List<JsonNode> searches() {
        return server.findAll(postRequestedFor(urlPathEqualTo(SEARCH))).stream()
                .map(Provider::body)
                .toList();
    }

    /** A chat completion as the API documents it, with this text as the answer. */
    public static ResponseDefinitionBuilder completion(String content) {
        return completion(content, "stop", null);
    }

    public static ResponseDefinitionBuilder completion(String content, String finishReason, String refusal) {
        Map<String, Object> message = new HashMap<>();
        message.put("role", "assistant");
        message.put("content", content);
        message.put("refusal", refusal);
        message.put("annotations", List.of());
        return json(
                200,
                Map.of(
                        "id", "chatcmpl-tb1",
                        "object", "chat.completion",
                        "created", 1764000000,
                        "model", "gpt-4o-mini-2024-07-18",
                        "choices", List.of(Map.of("index", 0, "message", message, "finish_reason", finishReason)),
                        "usage", Map.of("prompt_tokens", 120, "completion_tokens", 30, "total_tokens", 150),
                        "service_tier", "default"));
    }

    public static ResponseDefinitionBuilder error(int status, String message, String type, String code) {
        Map<String, Object> error = new HashMap<>();
        error.put("message", message);
        error.put("type", type);
        error.put("param", null);
        error.put("code", code);
        return json(status, Map.of("error", error));
    }

    private static ResponseDefinitionBuilder json(int status, Map<String, Object> body) {
        try {
            return aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/json")
                    .withBody(JSON.writeValueAsString(body));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public List<LoggedRequest> requests() {
        return server.findAll(postRequestedFor(urlPathEqualTo(PATH)));
    }

    /** The body of a request, in the order they came. */
    public JsonNode sent(int number) {
        return body(requests().get(number));
    }

    private static JsonNode body(LoggedRequest request) {
        try {
            return JSON.readTree(request.getBodyAsString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Settings that point here, with short pauses; pairs of further keys (without the prefix) and values. */
    public AiConfig config(String... more) {
        return configAt(baseUrl(), more);
    }

    public static AiConfig configAt(String baseUrl, String... more) {
        Map<String, String> values = new HashMap<>(Map.of(
                "tailorbird.ai.base-url", baseUrl,
                "tailorbird.ai.api-key", KEY,
                "tailorbird.ai.timeout", "30s",
                "tailorbird.ai.retry.delay", "1ms",
                "tailorbird.ai.retry.max-delay", "2s",
                "tailorbird.ai.prices.\"gpt-4o-mini\".input", "0.15",
                "tailorbird.ai.prices.\"gpt-4o-mini\".output", "0.60"));
        for (int i = 0; i < more.length; i += 2) values.put("tailorbird.ai." + more[i], more[i + 1]);
        values.values().removeIf(String::isEmpty);
        return new SmallRyeConfigBuilder()
                .withMapping(AiConfig.class)
                .withSources(new io.smallrye.config.PropertiesConfigSource(values, "test", 100))
                .withConverter(java.time.Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .build()
                .getConfigMapping(AiConfig.class);
    }

    @Override
    public void close() {
        server.stop();
    }
}
