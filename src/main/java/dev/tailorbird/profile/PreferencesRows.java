package dev.tailorbird.profile;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PreferencesRows implements PanacheRepositoryBase<PreferencesRow, UUID> {}
