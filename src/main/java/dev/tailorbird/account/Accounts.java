package dev.tailorbird.account;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {
    Uni<Optional<Account>> byEmail(String email) {
        return find("email", email).<Account>firstResult().map(Optional::ofNullable);
    }
}
