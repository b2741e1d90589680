package dev.tailorbird.ai;

import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.web.VersionTag;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The door to the models that a person brings. */
@ApplicationScoped
class ModelSettingsService {
    private final ModelSettingsRows rows;
    private final ModelStatus server;
    private final GuardedWire wire;
    private final AiConfig config;
    private final Offload offload;

    ModelSettingsService(
            ModelSettingsRows rows, ModelStatus server, GuardedWire wire, AiConfig config, Offload offload) {
        this.rows = rows;
        this.server = server;
        this.wire = wire;
        this.config = config;
        this.offload = offload;
    }

    @WithSession
    Uni<ModelSettingsView> get(UUID accountId) {
        return find(accountId).map(row -> view(row.orElseGet(() -> ModelSettingsRow.standard(accountId))));
    }

    /** Names are looked up with no transaction open. */
    Uni<ModelSettingsView> put(UUID accountId, long expectedVersion, ModelSettingsEdit edit) {
        return offload.call(() -> wire.allows(edit)).chain(() -> store(accountId, expectedVersion, edit));
    }

    private Uni<ModelSettingsView> store(UUID accountId, long expectedVersion, ModelSettingsEdit edit) {
        return Panache.withTransaction(() -> require(accountId)
                .invoke(row -> VersionTag.check(expectedVersion, row.version))
                .invoke(row -> change(row, edit))
                .call(rows::flush)
                .map(this::view));
    }

    private void change(ModelSettingsRow row, ModelSettingsEdit edit) {
        row.content = ModelSettingsRules.checked(edit, row.content, config.localProviders());
        row.updatedAt = Instant.now();
    }

    private Uni<Optional<ModelSettingsRow>> find(UUID accountId) {
        return rows.findById(accountId).map(Optional::ofNullable);
    }

    private Uni<ModelSettingsRow> require(UUID accountId) {
        return find(accountId).chain(row -> row.map(r -> Uni.createFrom().item(r))
                .orElseGet(() -> rows.persist(ModelSettingsRow.standard(accountId))));
    }

    private ModelSettingsView view(ModelSettingsRow row) {
        return ModelSettingsView.of(row.version, row.content, server.name());
    }
}
