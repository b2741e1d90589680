package dev.tailorbird.ai;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Whether a model is configured, for those who must know before they begin. */
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

    /** @throws dev.tailorbird.shared.DomainException MODEL_NOT_CONFIGURED when none is */
    public void require() {
        if (!configured()) throw NotConfigured.problem();
    }
}
