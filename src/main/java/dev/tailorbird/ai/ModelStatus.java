package dev.tailorbird.ai;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Which model the server itself brings. */
@ApplicationScoped
public class ModelStatus {
    private final AiConfig config;

    ModelStatus(AiConfig config) {
        this.config = config;
    }

    public boolean configured() {
        return ModelChoice.configured(config);
    }

    /** @return the model of tasks that name none, null when none is configured */
    public @Nullable String name() {
        return configured() ? ModelChoice.of(config, "").model() : null;
    }
}
