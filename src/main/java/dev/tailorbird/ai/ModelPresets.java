package dev.tailorbird.ai;

import dev.tailorbird.ai.AiConfig.Preset;
import dev.tailorbird.ai.AiConfig.StructuredOutput;
import java.util.List;
import java.util.Set;

/** What is known of providers beforehand, and the tasks that a model may be chosen for. */
final class ModelPresets {
    /** Asks a provider's own web search for a posting. */
    static final String FIND_POSTING = "find-posting";

    static final List<String> TASKS = List.of(
            "analyze-job",
            "read-resume",
            "write-bullets",
            "write-skills",
            "write-summary",
            "write-letter",
            "audit-bullet",
            "evaluate-resume",
            "profile-insights",
            FIND_POSTING);

    /** Tasks whose words end up on paper: the claude preset gives them its larger model. */
    private static final Set<String> WRITING = Set.of("write-bullets", "write-skills", "write-summary", "write-letter");

    private ModelPresets() {}

    static String model(Preset preset, String task) {
        return switch (preset) {
            case OPENAI -> "gpt-4o-mini";
            case CLAUDE -> WRITING.contains(task) ? "claude-sonnet-4-5" : "claude-haiku-4-5";
        };
    }

    static String address(Preset preset) {
        return switch (preset) {
            case OPENAI -> "https://api.openai.com/v1";
            case CLAUDE -> "https://api.anthropic.com/v1";
        };
    }

    /** Anthropic's compatible endpoint ignores the response format. */
    static StructuredOutput form(Preset preset) {
        return preset == Preset.CLAUDE ? StructuredOutput.PROMPT : StructuredOutput.STRICT;
    }
}
