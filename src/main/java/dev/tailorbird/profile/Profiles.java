package dev.tailorbird.profile;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Profiles implements PanacheRepositoryBase<ProfileRow, UUID> {}
