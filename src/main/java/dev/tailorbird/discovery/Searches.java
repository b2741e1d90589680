package dev.tailorbird.discovery;

import dev.tailorbird.shared.NotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Searches implements PanacheRepositoryBase<SearchRow, UUID> {
    Uni<List<SearchRow>> of(UUID accountId) {
        return list("accountId = ?1 order by createdAt, id", accountId);
    }

    Uni<SearchRow> require(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id)
                .<SearchRow>firstResult()
                .map(found -> Optional.ofNullable(found).orElseThrow(() -> new NotFound("search")));
    }

    Uni<Optional<SearchRow>> byTerm(UUID accountId, String term) {
        return find("accountId = ?1 and term = ?2", accountId, term)
                .<SearchRow>firstResult()
                .map(Optional::ofNullable);
    }
}
