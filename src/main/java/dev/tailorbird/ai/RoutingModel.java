package dev.tailorbird.ai;

import static dev.langchain4j.model.chat.Capability.RESPONSE_FORMAT_JSON_SCHEMA;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.tailorbird.ai.ProviderFailure.Kind;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one model behind every AI service. Chooses provider and model when a task runs, and owns what all calls share:
 * token limit, cache, bounded concurrency, retries, circuit breaker and the ledger's figures.
 */
@Singleton
@Unremovable // asked for by type, see RoutingModelSupplier
@Typed(RoutingModel.class)
public class RoutingModel implements ChatModel {
    private static final Logger LOG = Logger.getLogger(RoutingModel.class);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int COST_SCALE = 8;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int MOST_PROVIDERS = 1_000;

    private final AiConfig config;
    private final Wire direct;
    private final Wire guarded;
    private final AnswerCache cache;
    private final LoadingCache<String, Patience> providers;

    /** Without accounts: only the administrator names providers. */
    public RoutingModel(AiConfig config) {
        this(config, new DirectWire(CONNECT));
    }

    @Inject
    RoutingModel(AiConfig config, GuardedWire guarded) {
        this(config, (Wire) guarded);
    }

    private RoutingModel(AiConfig config, Wire guarded) {
        this.config = config;
        this.cache = new AnswerCache(config.cacheTime());
        this.direct = new DirectWire(config.timeout().compareTo(CONNECT) < 0 ? config.timeout() : CONNECT);
        this.guarded = guarded;
        this.providers = Caffeine.newBuilder().maximumSize(MOST_PROVIDERS).build(address -> new Patience(config));
    }

    /** Always: where the provider does not take schemas, they go into the prompt here. */
    @Override
    public Set<Capability> supportedCapabilities() {
        return Set.of(RESPONSE_FORMAT_JSON_SCHEMA);
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        ModelRun run = ModelRun.current();
        ModelChoice choice = ModelChoice.of(ModelScope.current(), config, run.task());
        ResponseFormat format = request.parameters().responseFormat();
        String schema = PromptSchema.text(format);
        List<ChatMessage> messages = corrected(request.messages(), run.correction());
        if (!choice.strict() && !schema.isEmpty()) messages = PromptSchema.into(messages, schema);

        Ledger ledger = new Ledger(run, choice);
        refuseTooLong(ledger, messages, choice.strict() ? schema : "");
        String key = key(choice, messages, schema);
        ChatResponse known = run.fresh() ? null : cache.find(key);
        if (known != null) {
            ledger.record("cached", RawAnswer.of(""));
            return known;
        }
        ChatRequest sent = ChatRequest.builder()
                .messages(messages)
                .responseFormat(choice.strict() ? format : null)
                .build();
        ChatResponse answer =
                ask(choice, ledger, exchange -> openAi(choice, exchange).chat(sent));
        run.onAccepted(() -> cache.keep(key, answer));
        return answer;
    }

    /** The second try: told what was wrong with the first, as data, since it may quote what somebody else wrote. */
    private static List<ChatMessage> corrected(List<ChatMessage> messages, String correction) {
        if (correction.isEmpty()) return messages;
        List<ChatMessage> all = new ArrayList<>(messages);
        all.add(UserMessage.from("Your answer before this was refused for the reason below. Do the task again, whole.\n"
                + UntrustedText.fence(Failures.brief(correction))));
        return all;
    }

    private void refuseTooLong(Ledger ledger, List<ChatMessage> messages, String schema) {
        int tokens = TokenCounter.count(messages, schema);
        if (tokens <= config.maxInputTokens()) return;
        ledger.record("too-large", RawAnswer.of(""));
        throw new ProviderFailure(
                        Kind.TOO_LARGE,
                        "The text is too long for the model: " + tokens + " tokens, " + config.maxInputTokens()
                                + " are allowed. Shorten it, raise TAILORBIRD_AI_MAX_INPUT_TOKENS or use the local"
                                + " engine.")
                .problem();
    }

    private static String key(ModelChoice choice, List<ChatMessage> messages, String schema) {
        List<String> parts = new ArrayList<>(List.of(
                choice.baseUrl(),
                choice.apiKey(),
                choice.model(),
                String.valueOf(choice.temperature()),
                String.valueOf(choice.maxTokens()),
                schema));
        messages.forEach(message -> parts.add(message.type() + " " + TokenCounter.text(message)));
        return AnswerCache.key(parts);
    }

    /**
     * Asks the provider's own web search and gives its answer: text that anybody may have written. Blocks.
     *
     * @throws dev.tailorbird.shared.DomainException when the provider has none or cannot be asked
     */
    public String search(String instructions, String question) {
        ModelRun run = ModelRun.current();
        ModelChoice choice = ModelChoice.of(ModelScope.current(), config, run.task());
        Ledger ledger = new Ledger(run, choice);
        String answer = ask(choice, ledger, exchange -> {
            exchange.execute(ResponsesApi.webSearch(choice, instructions, question));
            return ResponsesApi.text(RawAnswer.of(exchange.body()).json());
        });
        return UntrustedText.clean(answer);
    }

    private <T> T ask(ModelChoice choice, Ledger ledger, Function<ProviderHttp, T> request) {
        Patience patience = providers.get(choice.guarded() + choice.baseUrl());
        ProviderHttp exchange =
                new ProviderHttp(choice.guarded() ? guarded : direct, config.timeout(), choice.apiKey());
        try {
            T answer = patience.ask(() -> request.apply(exchange), ledger.retries::set);
            RawAnswer raw = RawAnswer.of(exchange.body());
            ledger.record(raw.outcome(), raw);
            if (!raw.outcome().equals("ok")) throw new AnswerRefused(RawAnswer.complaint(raw.outcome()));
            return answer;
        } catch (ProviderFailure e) {
            ledger.record(e.kind().outcome(), RawAnswer.of(""));
            LOG.warnf("task %s: %s", ledger.run.task(), e.getMessage());
            throw e.problem();
        } catch (AnswerRefused e) {
            throw e;
        } catch (RuntimeException e) {
            RawAnswer raw = RawAnswer.of(exchange.body());
            String outcome = raw.outcome().equals("ok") ? "invalid" : raw.outcome();
            ledger.record(outcome, raw);
            throw new AnswerRefused(RawAnswer.complaint(outcome), e);
        }
    }

    private static ChatModel openAi(ModelChoice choice, ProviderHttp exchange) {
        var builder = OpenAiChatModel.builder()
                .httpClientBuilder(exchange)
                .baseUrl(choice.baseUrl())
                .apiKey(choice.apiKey())
                .organizationId(choice.organization())
                .modelName(choice.model())
                .temperature(choice.temperature())
                .strictJsonSchema(choice.strict())
                .maxRetries(0);
        return choice.completionTokens()
                ? builder.maxCompletionTokens(choice.maxTokens()).build()
                : builder.maxTokens(choice.maxTokens()).build();
    }

    /** The figures of one call on their way into the run. */
    private final class Ledger {
        private final ModelRun run;
        private final ModelChoice choice;
        private final AtomicInteger retries = new AtomicInteger();
        private final long start = System.nanoTime();

        Ledger(ModelRun run, ModelChoice choice) {
            this.run = run;
            this.choice = choice;
        }

        void record(String outcome, RawAnswer raw) {
            ModelCall call = new ModelCall(
                    run.task(),
                    choice.model(),
                    raw.tokensIn(),
                    raw.tokensOut(),
                    cost(raw),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                    outcome,
                    retries.get(),
                    raw.id(),
                    null);
            run.record(call, raw.text());
        }

        private @Nullable BigDecimal cost(RawAnswer raw) {
            AiConfig.Price price = config.prices().get(choice.model());
            if (price == null) return null;
            return price.input()
                    .multiply(BigDecimal.valueOf(raw.tokensIn()))
                    .add(price.output().multiply(BigDecimal.valueOf(raw.tokensOut())))
                    .divide(MILLION, COST_SCALE, RoundingMode.HALF_UP);
        }
    }
}
