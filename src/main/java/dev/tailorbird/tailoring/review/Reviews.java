package dev.tailorbird.tailoring.review;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Reviews implements PanacheRepositoryBase<ReviewRow, UUID> {
    Uni<Optional<ReviewRow>> find(UUID accountId, UUID sessionId) {
        return find("accountId = ?1 and sessionId = ?2", accountId, sessionId)
                .<ReviewRow>firstResult()
                .map(Optional::ofNullable);
    }
}
