package dev.tailorbird.ai;

import dev.tailorbird.ai.AiConfig.StructuredOutput;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Provider and model of one task, worked out when the task runs.
 *
 * @param temperature null when the model accepts only its own
 * @param guarded whether somebody else than the administrator named the address
 */
record ModelChoice(
        String baseUrl,
        String apiKey,
        @Nullable String organization,
        String model,
        @Nullable Double temperature,
        int maxTokens,
        boolean strict,
        boolean guarded) {

    /** For servers that want a key and take any. */
    private static final String NO_KEY = "none";

    /** Answers that hold a whole document. */
    private static final Set<String> LONG = Set.of("read-resume", "analyze-job", ModelPresets.FIND_POSTING);

    private static final int LONG_ANSWER = 6000;

    /** These refuse {@code max_tokens} and any temperature but their own. */
    private static final Pattern REASONING = Pattern.compile("^(?:.*/)?(?:o\\d|gpt-5).*");

    /** @throws dev.tailorbird.shared.DomainException MODEL_NOT_CONFIGURED when neither has a model */
    static ModelChoice of(ModelSettings settings, AiConfig config, String task) {
        return settings.own() ? own(settings, config, task) : of(config, task);
    }

    private static ModelChoice own(ModelSettings settings, AiConfig config, String task) {
        ModelSettings.TaskModel model = settings.tasks().getOrDefault(task, settings.standard());
        if (model == null) throw NotConfigured.problem();
        ModelSettings.Provider provider = settings.provider(model.provider());
        return new ModelChoice(
                provider.baseUrl(),
                provider.apiKey() == null ? NO_KEY : provider.apiKey(),
                provider.organization(),
                model.model(),
                temperature(model.model(), Objects.requireNonNullElse(model.temperature(), config.temperature())),
                Objects.requireNonNullElse(model.maxTokens(), longest(config, task)),
                provider.structuredOutput() == StructuredOutput.STRICT,
                true);
    }

    static ModelChoice of(AiConfig config, String task) {
        Optional<AiConfig.TaskConfig> own = Optional.ofNullable(config.tasks().get(task));
        Optional<String> elsewhere = own.flatMap(AiConfig.TaskConfig::baseUrl);
        String apiKey = key(elsewhere.isPresent() ? own.flatMap(AiConfig.TaskConfig::apiKey) : config.apiKey())
                .orElseThrow(NotConfigured::problem);
        String model = own.flatMap(AiConfig.TaskConfig::model)
                .or(config::model)
                .orElseGet(() -> ModelPresets.model(config.preset(), task));
        StructuredOutput form = own.flatMap(AiConfig.TaskConfig::structuredOutput)
                .or(config::structuredOutput)
                .orElseGet(() -> ModelPresets.form(config.preset()));
        return new ModelChoice(
                elsewhere.or(config::baseUrl).orElseGet(() -> ModelPresets.address(config.preset())),
                apiKey,
                (elsewhere.isPresent() ? own.flatMap(AiConfig.TaskConfig::organization) : config.organization())
                        .filter(id -> !id.isBlank())
                        .orElse(null),
                model,
                temperature(model, own.flatMap(AiConfig.TaskConfig::temperature).orElse(config.temperature())),
                own.flatMap(AiConfig.TaskConfig::maxTokens).orElse(longest(config, task)),
                form == StructuredOutput.STRICT,
                false);
    }

    static boolean configured(ModelSettings settings, AiConfig config) {
        return settings.own() || configured(config);
    }

    static boolean configured(AiConfig config) {
        return key(config.apiKey()).isPresent();
    }

    private static Optional<String> key(Optional<String> configured) {
        return configured.map(String::strip).filter(key -> !key.isEmpty());
    }

    private static int longest(AiConfig config, String task) {
        return LONG.contains(task) ? Math.max(LONG_ANSWER, config.maxTokens()) : config.maxTokens();
    }

    private static @Nullable Double temperature(String model, double wanted) {
        return REASONING.matcher(model.toLowerCase(Locale.ROOT)).matches() ? null : wanted;
    }

    /** For the newer models, which count their thinking in. */
    boolean completionTokens() {
        return temperature == null;
    }

    /** Without the key: a record's own text would print it. */
    @Override
    public String toString() {
        return model + " at " + baseUrl;
    }
}
