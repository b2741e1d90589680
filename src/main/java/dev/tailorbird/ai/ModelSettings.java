package dev.tailorbird.ai;

import dev.tailorbird.ai.AiConfig.StructuredOutput;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The models that a person brings: providers, and which of their models does what.
 *
 * @param own false: the server's models are used, whatever else stands here
 * @param webSearch whether a model may look on the web for a posting that cannot be read otherwise
 * @param standard what does every task that is not in {@code tasks}; null only while {@code own} is false
 * @param tasks by the task's name, see {@link ModelPresets#TASKS}
 */
record ModelSettings(
        boolean own,
        boolean webSearch,
        List<Provider> providers,
        @Nullable TaskModel standard,
        Map<String, TaskModel> tasks) {
    static final ModelSettings SERVER = new ModelSettings(false, false, List.of(), null, Map.of());

    ModelSettings {
        providers = List.copyOf(providers);
        tasks = Map.copyOf(tasks);
    }

    /**
     * An OpenAI-compatible API.
     *
     * @param baseUrl up to and including its version
     * @param apiKey null for a server that wants none
     */
    record Provider(
            String name,
            String baseUrl,
            @Nullable String apiKey,
            @Nullable String organization,
            StructuredOutput structuredOutput) {

        /** Without the key: a record's own text would print it. */
        @Override
        public String toString() {
            return name + " at " + baseUrl;
        }
    }

    /**
     * A model and how it is asked.
     *
     * @param provider the name of one of the providers
     * @param temperature 0 to 2; null for the server's default
     * @param maxTokens longest answer; null for the server's default
     */
    record TaskModel(
            String provider,
            String model,
            @Nullable Double temperature,
            @Nullable Integer maxTokens) {}

    /** The same with one model for everything: the one that does this task now. */
    ModelSettings onlyOf(String task) {
        return new ModelSettings(own, webSearch, providers, tasks.getOrDefault(task, standard), Map.of());
    }

    Provider provider(String name) {
        return providers.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(NotConfigured::problem);
    }
}
