package dev.tailorbird.discovery;

import dev.tailorbird.shared.NotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InboxViews implements PanacheRepositoryBase<InboxViewRow, UUID> {
    Uni<List<InboxViewRow>> of(UUID accountId) {
        return list("accountId = ?1 order by createdAt, id", accountId);
    }

    Uni<InboxViewRow> require(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id)
                .<InboxViewRow>firstResult()
                .map(found -> Optional.ofNullable(found).orElseThrow(() -> new NotFound("view")));
    }

    Uni<Optional<InboxViewRow>> byName(UUID accountId, String name) {
        return find("accountId = ?1 and name = ?2", accountId, name)
                .<InboxViewRow>firstResult()
                .map(Optional::ofNullable);
    }
}
