package dev.tailorbird.ai;

import dev.tailorbird.ai.AiConfig.StructuredOutput;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person sets; what is left out has its default. */
@Schema(
        description =
                "own: use these models instead of the server's. webSearch: whether a model may look on the web for"
                        + " a posting that cannot be read otherwise.")
record ModelSettingsEdit(
        boolean own,
        boolean webSearch,
        List<Provider> providers,
        ModelSettings.@Nullable TaskModel standard,
        Map<String, ModelSettings.TaskModel> tasks) {

    ModelSettingsEdit {
        providers = Objects.requireNonNullElse(providers, List.of());
        tasks = Objects.requireNonNullElse(tasks, Map.of());
    }

    /** A provider; {@code apiKey} is only ever sent, never shown. */
    @Schema(description = "apiKey: left out to keep the stored one, empty to remove it.")
    record Provider(
            @Nullable String name,
            @Nullable String baseUrl,
            @Nullable String apiKey,
            @Nullable String organization,
            @Nullable StructuredOutput structuredOutput) {

        /** Without the key. */
        @Override
        public String toString() {
            return name + " at " + baseUrl;
        }
    }
}
