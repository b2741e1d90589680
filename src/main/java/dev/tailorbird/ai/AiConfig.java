package dev.tailorbird.ai;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Which model does the AI tasks and how it is asked. Without an API key no model is configured. */
@ConfigMapping(prefix = "tailorbird.ai")
public interface AiConfig {
    /** Defaults for a kind of provider: {@code openai} (everything one small model) or {@code claude}. */
    @WithDefault("openai")
    Preset preset();

    /** Address of an OpenAI-compatible API, up to and including its version; the preset's when absent. */
    Optional<String> baseUrl();

    /** The provider's key; never logged. For a server that wants none (Ollama, vLLM) any text. */
    Optional<String> apiKey();

    /** Sent as {@code OpenAI-Organization}. */
    Optional<String> organization();

    /** The model of every task that names none; the preset's when absent. */
    Optional<String> model();

    /** Left out of the request for models that accept only their own (o-series, gpt-5). */
    @WithDefault("0.7")
    double temperature();

    /** Longest answer, in tokens. */
    @WithDefault("2000")
    int maxTokens();

    /** Longest prompt, in tokens, counted before the call; a longer one is refused unsent. */
    @WithDefault("16000")
    int maxInputTokens();

    /** For one request; each retry has it anew. */
    @WithDefault("60s")
    Duration timeout();

    /** {@code strict}: the provider enforces the JSON schema; {@code prompt}: it is written into the prompt. */
    Optional<StructuredOutput> structuredOutput();

    /** Requests under way at once to one provider; more wait for at most {@link #timeout()}. */
    @WithDefault("4")
    int maxConcurrent();

    /** How equal input is answered again without asking; 0 asks every time. */
    @WithDefault("1h")
    Duration cacheTime();

    /** What happens after 429 and 5xx. */
    Retry retry();

    /** When a provider that does not answer is left alone. */
    CircuitBreaker circuitBreaker();

    /** Whether people may name providers in this machine's own network, such as Ollama, also by plain http. */
    @WithDefault("false")
    boolean localProviders();

    /** Settings of single tasks by name, such as {@code write-bullets}. */
    Map<String, TaskConfig> tasks();

    /** What models cost, by name; a model without a price has no cost in the ledger. */
    Map<String, Price> prices();

    enum Preset {
        OPENAI,
        CLAUDE
    }

    enum StructuredOutput {
        STRICT,
        PROMPT
    }

    /** Retries of a request that the provider could not take. */
    interface Retry {
        /** Requests after the first. */
        @WithDefault("2")
        int max();

        /** First pause when the provider names none; doubles, with jitter. */
        @WithDefault("500ms")
        Duration delay();

        /** Longest pause; a provider that asks for a longer one in {@code Retry-After} is not waited for. */
        @WithDefault("20s")
        Duration maxDelay();
    }

    /** Stops asking a dead provider. */
    interface CircuitBreaker {
        /** Failed requests in a row (5xx, timeout, no connection) that open it. */
        @WithDefault("5")
        int failures();

        /** How long it stays open before one request tries again. */
        @WithDefault("30s")
        Duration pause();
    }

    /** What differs for one task. */
    interface TaskConfig {
        /** Another provider than that of the other tasks; its key stands in {@link #apiKey()}. */
        Optional<String> baseUrl();

        /** The key of that provider. */
        Optional<String> apiKey();

        /** Sent to that provider as {@code OpenAI-Organization}. */
        Optional<String> organization();

        /** How that provider is asked for JSON. */
        Optional<StructuredOutput> structuredOutput();

        /** The model of this task. */
        Optional<String> model();

        /** Its temperature. */
        Optional<Double> temperature();

        /** Its longest answer, in tokens. */
        Optional<Integer> maxTokens();
    }

    /** Price per million tokens. */
    interface Price {
        /** Of the prompt. */
        @WithName("input")
        BigDecimal input();

        /** Of the answer. */
        @WithName("output")
        BigDecimal output();
    }
}
