package dev.tailorbird.ai;

import dev.tailorbird.ai.AiConfig.Preset;
import dev.tailorbird.ai.AiConfig.StructuredOutput;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Provider and model of one task, worked out from the configuration when the task runs.
 *
 * @param temperature null when the model accepts only its own
 */
record ModelChoice(
        String baseUrl,
        String apiKey,
        @Nullable String organization,
        String model,
        @Nullable Double temperature,
        int maxTokens,
        boolean strict) {

    /** Tasks whose words end up on paper: the claude preset gives them its larger model. */
    private static final Set<String> WRITING = Set.of("write-bullets", "write-skills", "write-summary");

    /** Answers that hold a whole document. */
    private static final Set<String> LONG = Set.of("read-resume", "analyze-job");

    private static final int LONG_ANSWER = 6000;

    /** These refuse {@code max_tokens} and any temperature but their own. */
    private static final Pattern REASONING = Pattern.compile("^(?:.*/)?(?:o\\d|gpt-5).*");

    static ModelChoice of(AiConfig config, String task) {
        String apiKey = config.apiKey().filter(key -> !key.isBlank()).orElseThrow(NotConfigured::problem);
        AiConfig.TaskConfig own = config.tasks().get(task);
        String model = own == null
                ? config.model().orElseGet(() -> preset(config, task))
                : own.model().or(config::model).orElseGet(() -> preset(config, task));
        double temperature =
                own == null ? config.temperature() : own.temperature().orElse(config.temperature());
        int maxTokens = LONG.contains(task) ? Math.max(LONG_ANSWER, config.maxTokens()) : config.maxTokens();
        if (own != null) maxTokens = own.maxTokens().orElse(maxTokens);
        return new ModelChoice(
                config.baseUrl().orElseGet(() -> address(config.preset())),
                apiKey.strip(),
                config.organization().filter(id -> !id.isBlank()).orElse(null),
                model,
                REASONING.matcher(model.toLowerCase(Locale.ROOT)).matches() ? null : temperature,
                maxTokens,
                config.structuredOutput().orElse(form(config.preset())) == StructuredOutput.STRICT);
    }

    static boolean configured(AiConfig config) {
        return config.apiKey().filter(key -> !key.isBlank()).isPresent();
    }

    private static String preset(AiConfig config, String task) {
        return switch (config.preset()) {
            case OPENAI -> "gpt-4o-mini";
            case CLAUDE -> WRITING.contains(task) ? "claude-sonnet-4-5" : "claude-haiku-4-5";
        };
    }

    private static String address(Preset preset) {
        return switch (preset) {
            case OPENAI -> "https://api.openai.com/v1";
            case CLAUDE -> "https://api.anthropic.com/v1";
        };
    }

    /** Anthropic's compatible endpoint ignores the response format. */
    private static StructuredOutput form(Preset preset) {
        return preset == Preset.CLAUDE ? StructuredOutput.PROMPT : StructuredOutput.STRICT;
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
