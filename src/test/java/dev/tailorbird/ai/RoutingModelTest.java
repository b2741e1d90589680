package dev.tailorbird.ai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.tailorbird.ai.Provider.completion;
import static dev.tailorbird.ai.Provider.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.service.output.JsonSchemas;
import dev.tailorbird.shared.ProblemCode;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoutingModelTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOOD = "{\"greeting\":\"Good morning, Ada\"}";
    private final Provider provider = new Provider();

    record Greeting(String greeting) {}

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void theStrictSchemaAndTheSettingsAreSent() {
        provider.answers(completion(GOOD));
        Answer<Greeting> answer = greet(
                        provider.config("organization", "org-1", "max-tokens", "77", "temperature", "0.2"))
                .run("Ada", Engine.MODEL);
        assertThat(answer.value().greeting()).isEqualTo("Good morning, Ada");

        JsonNode sent = provider.sent(0);
        assertThat(sent.path("model").asText()).isEqualTo("gpt-4o-mini");
        assertThat(sent.path("temperature").asDouble()).isEqualTo(0.2);
        assertThat(sent.path("max_tokens").asInt()).isEqualTo(77);
        assertThat(sent.path("response_format").path("type").asText()).isEqualTo("json_schema");
        JsonNode schema = sent.path("response_format").path("json_schema");
        assertThat(schema.path("strict").asBoolean()).isTrue();
        assertThat(schema.path("schema").path("required").get(0).asText()).isEqualTo("greeting");
        assertThat(schema.path("schema").path("additionalProperties").asBoolean(true))
                .isFalse();
        assertThat(provider.requests().get(0).getHeader("Authorization")).isEqualTo("Bearer " + Provider.KEY);
        assertThat(provider.requests().get(0).getHeader("OpenAI-Organization")).isEqualTo("org-1");
    }

    @Test
    void theLedgerHasTheProvidersFigures() {
        provider.answers(completion(GOOD));
        Answer<Greeting> answer = greet(provider.config()).run("Ada", Engine.AUTO);
        assertThat(answer.engine()).isEqualTo("gpt-4o-mini");
        ModelCall call = answer.calls().get(0);
        assertThat(call.task()).isEqualTo("write-summary");
        assertThat(call.model()).isEqualTo("gpt-4o-mini");
        assertThat(call.tokensIn()).isEqualTo(120);
        assertThat(call.tokensOut()).isEqualTo(30);
        // (120 × 0.15 + 30 × 0.60) / 1,000,000
        assertThat(call.cost()).isEqualByComparingTo("0.000036");
        assertThat(call.outcome()).isEqualTo("ok");
        assertThat(call.retries()).isZero();
        assertThat(call.providerResponseId()).isEqualTo("chatcmpl-tb1");
    }

    @Test
    void aTaskMayHaveItsOwnModelAndAnUnknownPriceIsNoCost() {
        provider.answers(completion(GOOD));
        Answer<Greeting> answer = greet(provider.config("tasks.\"write-summary\".model", "tuned-7"))
                .run("Ada", Engine.AUTO);
        assertThat(answer.engine()).isEqualTo("tuned-7");
        assertThat(provider.sent(0).path("model").asText()).isEqualTo("tuned-7");
        assertThat(answer.calls().get(0).cost()).isNull();
    }

    @Test
    void reasoningModelsGetTheirOwnParameters() {
        provider.answers(completion(GOOD));
        greet(provider.config("model", "gpt-5-mini")).run("Ada", Engine.MODEL);
        assertThat(provider.sent(0).has("temperature")).isFalse();
        assertThat(provider.sent(0).has("max_tokens")).isFalse();
        assertThat(provider.sent(0).path("max_completion_tokens").asInt()).isEqualTo(2000);
    }

    @Test
    void withTheSchemaInThePromptNoResponseFormatIsSent() {
        provider.answers(completion("Here you are:\n```json\n" + GOOD + "\n```"));
        Answer<Greeting> answer =
                greet(provider.config("structured-output", "prompt")).run("Ada", Engine.MODEL);
        assertThat(answer.value().greeting()).isEqualTo("Good morning, Ada");
        JsonNode sent = provider.sent(0);
        assertThat(sent.has("response_format")).isFalse();
        assertThat(sent.path("messages").get(0).path("role").asText()).isEqualTo("system");
        assertThat(sent.path("messages").get(0).path("content").asText())
                .contains("Greet people.")
                .contains("fits this JSON schema")
                .contains("\"greeting\":{\"type\"");
    }

    @Test
    void equalInputIsAnsweredFromTheCacheUnlessAskedAgain() {
        provider.answers(completion(GOOD));
        Task<String, Greeting> task = greet(provider.config());
        task.run("Ada", Engine.AUTO);
        Answer<Greeting> second = task.run("Ada", Engine.AUTO);
        assertThat(provider.requests()).hasSize(1);
        assertThat(second.value().greeting()).isEqualTo("Good morning, Ada");
        assertThat(second.calls().get(0).outcome()).isEqualTo("cached");
        assertThat(second.calls().get(0).tokensIn()).isZero();
        task.runAgain("Ada", Engine.AUTO);
        assertThat(provider.requests()).hasSize(2);
        task.run("Grace", Engine.AUTO);
        assertThat(provider.requests()).hasSize(3);
    }

    @Test
    void anInvalidAnswerIsNotCachedAndTheSecondTryIsToldWhy() {
        provider.answers(completion("{\"greeting\":\"\"}"), completion(GOOD));
        Answer<Greeting> answer = greet(provider.config()).run("Ada", Engine.MODEL);
        assertThat(answer.calls()).extracting(ModelCall::outcome).containsExactly("invalid", "ok");
        JsonNode messages = provider.sent(1).path("messages");
        assertThat(messages.get(messages.size() - 1).path("content").asText())
                .contains("refused for the reason below")
                .contains("<data>\nthe greeting is empty\n</data>");
    }

    @Test
    void aTooLongPromptIsRefusedUnsent() {
        Task<String, Greeting> task = greet(provider.config("max-input-tokens", "50"));
        ModelFailed failed = fails(task, "Ada ".repeat(200));
        assertThat(failed.code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(failed.detail()).contains("50 are allowed");
        assertThat(failed.calls().get(0).outcome()).isEqualTo("too-large");
        assertThat(provider.requests()).isEmpty();
    }

    @Test
    void brokenTruncatedFilteredRefusedAndWordyAnswersAreInvalid() {
        assertInvalid(completion("{\"greeting\":\"Good mor"), "invalid");
        assertInvalid(completion("{\"greeting\":\"Good mor", "length", null), "truncated");
        assertInvalid(completion(null, "content_filter", null), "refused");
        assertInvalid(completion(null, "stop", "I'm sorry, I can't help with that."), "refused");
        assertInvalid(completion("Sure! I would greet her warmly."), "invalid");
        assertInvalid(completion(null, "tool_calls", null), "invalid");
        assertInvalid(completion("[1, 2]"), "invalid");
        assertInvalid(aResponse().withStatus(200).withBody("<html>welcome to the proxy</html>"), "invalid");
        assertInvalid(aResponse().withStatus(200).withBody("{\"id\":\"x\",\"choices\":[]}"), "invalid");
        assertInvalid(aResponse().withStatus(200).withBody(""), "invalid");
    }

    private void assertInvalid(
            com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder response, String outcome) {
        try (Provider broken = new Provider().answers(response)) {
            Task<String, Greeting> task = greet(broken.config());
            ModelFailed failed = fails(task, "Ada");
            assertThat(failed.code()).isEqualTo(ProblemCode.MODEL_ANSWER_INVALID);
            assertThat(failed.calls()).extracting(ModelCall::outcome).containsExactly(outcome, outcome);
            assertThat(broken.requests()).hasSize(2);
            Answer<Greeting> local = task.run("Ada", Engine.AUTO);
            assertThat(local.engine()).isEqualTo("local");
            assertThat(local.value().greeting()).isEqualTo("Hello Ada");
            assertThat(local.reason()).startsWith("The model's answer could not be used");
        }
    }

    @Test
    void aCallThatWasRefusedTellsWhereItsAnswerBreaks() {
        provider.answers(completion("{\"greeting\":\"Good mor"), completion("Sure! I would greet her."));
        assertThat(fails(greet(provider.config()), "Ada").calls())
                .extracting(ModelCall::note)
                .satisfiesExactly(
                        note -> assertThat(note)
                                .contains("breaks at character")
                                .contains("{\"greeting\":\"Good mor⟨here⟩"),
                        note -> assertThat(note).contains("has no JSON. It begins: Sure!"));
    }

    @Test
    void aRefusedAnswerStillCountsItsTokens() {
        provider.answers(completion(null, "stop", "I can't."));
        ModelFailed failed = fails(greet(provider.config()), "Ada");
        assertThat(failed.calls()).extracting(ModelCall::tokensIn).containsExactly(120, 120);
    }

    @Test
    void withoutAKeyNothingIsAsked() {
        Task<String, Greeting> task = greet(provider.config("api-key", ""));
        assertThat(fails(task, "Ada").code()).isEqualTo(ProblemCode.MODEL_NOT_CONFIGURED);
        assertThat(task.run("Ada", Engine.AUTO).reason()).startsWith("No model is configured");
        assertThat(provider.requests()).isEmpty();
        assertThat(new ModelStatus(provider.config("api-key", "")).configured()).isFalse();
        assertThat(new ModelStatus(provider.config("api-key", "")).name()).isNull();
        assertThat(new ModelStatus(provider.config()).name()).isEqualTo("gpt-4o-mini");
    }

    @Test
    void theClaudePresetWritesWithTheLargerModelAndTheSchemaInThePrompt() {
        provider.answers(completion(GOOD));
        greet(provider.config("preset", "claude")).run("Ada", Engine.MODEL);
        assertThat(provider.sent(0).path("model").asText()).startsWith("claude-sonnet");
        assertThat(provider.sent(0).has("response_format")).isFalse();
        assertThat(new ModelStatus(provider.config("preset", "claude")).name()).startsWith("claude-haiku");
    }

    @Test
    void aKeyThatIsRefusedIsSaidSoAndNotTriedAgain() {
        provider.answers(error(
                401, "Incorrect API key provided: sk-test-****cret.", "invalid_request_error", "invalid_api_key"));
        ModelFailed failed = fails(greet(provider.config()), "Ada");
        assertThat(failed.code()).isEqualTo(ProblemCode.MODEL_UNREACHABLE);
        assertThat(failed.detail()).contains("refused the key").doesNotContain("sk-test");
        assertThat(failed.calls()).extracting(ModelCall::outcome).containsExactly("unauthorized");
        assertThat(provider.requests()).hasSize(1);
    }

    @Test
    void anUnknownModelIsSaidInTheProvidersWords() {
        provider.answers(error(404, "The model `gpt-9` does not exist.", "invalid_request_error", "model_not_found"));
        assertThat(fails(greet(provider.config()), "Ada").detail())
                .contains("The model `gpt-9` does not exist.")
                .contains("TAILORBIRD_AI_MODEL");
    }

    @Test
    void aDeadProviderIsSaidSo() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Task<String, Greeting> task = greet(Provider.configAt("http://127.0.0.1:" + port + "/v1"));
        ModelFailed failed = fails(task, "Ada");
        assertThat(failed.code()).isEqualTo(ProblemCode.MODEL_UNREACHABLE);
        assertThat(failed.calls()).extracting(ModelCall::outcome).containsExactly("unreachable");
        assertThat(failed.calls().get(0).retries()).isEqualTo(2);
        assertThat(task.run("Ada", Engine.AUTO).reason()).contains("could not be reached");
    }

    @Test
    void aSlowProviderIsGivenUp() {
        provider.answers(completion(GOOD).withFixedDelay(15_000));
        ModelFailed failed = fails(greet(provider.config("timeout", "200ms")), "Ada");
        assertThat(failed.calls()).extracting(ModelCall::outcome).containsExactly("timeout");
        assertThat(failed.calls().get(0).millis()).isLessThan(14_000);
    }

    @Test
    void anAnswerThatDribblesIsGivenUpAsWell() {
        provider.answers(completion(GOOD).withChunkedDribbleDelay(20, 15_000));
        ModelFailed failed = fails(greet(provider.config("timeout", "300ms")), "Ada");
        assertThat(failed.calls()).extracting(ModelCall::outcome).containsExactly("timeout");
    }

    private static ModelFailed fails(Task<String, Greeting> task, String input) {
        return catchThrowableOfType(ModelFailed.class, () -> task.run(input, Engine.MODEL));
    }

    static Task<String, Greeting> greet(AiConfig config) {
        RoutingModel model = new RoutingModel(config);
        return new Task<>(
                "write-summary",
                "1",
                name -> read(model.chat(ChatRequest.builder()
                                .messages(
                                        SystemMessage.from("Greet people."),
                                        UserMessage.from(UntrustedText.fence(name)))
                                .responseFormat(ResponseFormat.builder()
                                        .type(ResponseFormatType.JSON)
                                        .jsonSchema(JsonSchemas.jsonSchemaFrom(Greeting.class)
                                                .orElseThrow())
                                        .build())
                                .build())
                        .aiMessage()
                        .text()),
                name -> new Greeting("Hello " + name),
                (name, greeting) -> greeting.greeting().isBlank() ? List.of("the greeting is empty") : List.of());
    }

    /** As the AI services read an answer: the part between the outer braces. */
    private static Greeting read(String text) {
        try {
            int from = text.indexOf('{');
            return JSON.readValue(from < 0 ? text : text.substring(from, text.lastIndexOf('}') + 1), Greeting.class);
        } catch (IOException | StringIndexOutOfBoundsException e) {
            throw new AnswerRefused("not JSON", e);
        }
    }
}
