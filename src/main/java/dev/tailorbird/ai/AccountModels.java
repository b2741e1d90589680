package dev.tailorbird.ai;

import dev.tailorbird.platform.Offload;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Which models work for an account: its own, or the server's while it has none. */
@ApplicationScoped
public class AccountModels {
    private final ModelSettingsRows rows;
    private final AiConfig config;
    private final Offload offload;

    AccountModels(ModelSettingsRows rows, AiConfig config, Offload offload) {
        this.rows = rows;
        this.config = config;
        this.offload = offload;
    }

    /** Runs work that may ask models on a worker, with no transaction open. */
    public <T> Uni<T> call(UUID accountId, Callable<T> work) {
        return settings(accountId).chain(settings -> call(settings, work));
    }

    <T> Uni<T> call(ModelSettings settings, Callable<T> work) {
        return offload.call(() -> ModelScope.with(settings, work));
    }

    /** @return fails with MODEL_NOT_CONFIGURED when neither the account nor the server has a model */
    public Uni<Void> require(UUID accountId) {
        return settings(accountId)
                .invoke(settings -> {
                    if (!ModelChoice.configured(settings, config)) throw NotConfigured.problem();
                })
                .replaceWithVoid();
    }

    /** Whether the person lets a model look on the web for a posting. */
    public Uni<Boolean> maySearchTheWeb(UUID accountId) {
        return settings(accountId).map(ModelSettings::webSearch);
    }

    Uni<ModelSettings> settings(UUID accountId) {
        return Panache.withSession(
                () -> rows.findById(accountId).map(row -> row == null ? ModelSettings.SERVER : row.content));
    }
}
