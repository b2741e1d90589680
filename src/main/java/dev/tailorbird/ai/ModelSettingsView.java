package dev.tailorbird.ai;

import dev.tailorbird.ai.AiConfig.Preset;
import dev.tailorbird.ai.AiConfig.StructuredOutput;
import dev.tailorbird.ai.ModelSettings.TaskModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they are shown: without keys.
 *
 * @param version 0 until they are first stored
 * @param server the model that the server itself brings, null when it has none
 * @param taskNames every task that a model may be chosen for
 */
record ModelSettingsView(
        long version,
        boolean own,
        boolean webSearch,
        List<Provider> providers,
        @Nullable TaskModel standard,
        Map<String, TaskModel> tasks,
        @Nullable String server,
        List<String> taskNames,
        List<Offer> presets) {

    /** @param keyEnd the last characters of the key, null when there is none */
    record Provider(
            String name,
            String baseUrl,
            @Nullable String organization,
            StructuredOutput structuredOutput,
            @Nullable String keyEnd) {}

    /**
     * A provider that is known beforehand, to begin from.
     *
     * @param tasks those that another model than the standard one does
     */
    record Offer(
            String name, String baseUrl, StructuredOutput structuredOutput, String model, Map<String, String> tasks) {}

    private static final int SHOWN = 4;
    /** A shorter key would be half told by its end. */
    private static final int SHORTEST_SHOWN = 16;

    static ModelSettingsView of(long version, ModelSettings settings, @Nullable String server) {
        return new ModelSettingsView(
                version,
                settings.own(),
                settings.webSearch(),
                settings.providers().stream()
                        .map(p -> new Provider(
                                p.name(), p.baseUrl(), p.organization(), p.structuredOutput(), end(p.apiKey())))
                        .toList(),
                settings.standard(),
                new TreeMap<>(settings.tasks()),
                server,
                ModelPresets.TASKS,
                Arrays.stream(Preset.values()).map(ModelSettingsView::offer).toList());
    }

    private static @Nullable String end(@Nullable String key) {
        if (key == null) return null;
        return key.length() < SHORTEST_SHOWN ? "" : key.substring(key.length() - SHOWN);
    }

    private static Offer offer(Preset preset) {
        String standard = ModelPresets.model(preset, "");
        Map<String, String> others = new TreeMap<>();
        for (String task : ModelPresets.TASKS)
            if (!ModelPresets.model(preset, task).equals(standard)) others.put(task, ModelPresets.model(preset, task));
        return new Offer(
                preset.name().toLowerCase(Locale.ROOT),
                ModelPresets.address(preset),
                ModelPresets.form(preset),
                standard,
                others);
    }
}
