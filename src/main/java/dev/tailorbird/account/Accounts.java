package dev.tailorbird.account;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {
    Uni<Optional<Account>> byEmail(String email) {
        return find("email", email).<Account>firstResult().map(Optional::ofNullable);
    }

    Uni<List<Account>> lockedAdmins() {
        return find("roles like '%ADMIN%'")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
