package dev.tailorbird.ai;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ModelSettingsRows implements PanacheRepositoryBase<ModelSettingsRow, UUID> {}
