package dev.tailorbird.discovery;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Companies implements PanacheRepositoryBase<Company, UUID> {}
