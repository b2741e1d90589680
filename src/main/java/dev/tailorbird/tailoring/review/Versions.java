package dev.tailorbird.tailoring.review;

import dev.tailorbird.shared.NotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Versions implements PanacheRepositoryBase<VersionRow, UUID> {
    Uni<List<VersionRow>> of(UUID accountId, UUID sessionId) {
        return list("accountId = ?1 and sessionId = ?2 order by number desc", accountId, sessionId);
    }

    Uni<VersionRow> require(UUID accountId, UUID sessionId, int number) {
        return find("accountId = ?1 and sessionId = ?2 and number = ?3", accountId, sessionId, number)
                .<VersionRow>firstResult()
                .map(found -> Optional.ofNullable(found).orElseThrow(() -> new NotFound("version")));
    }
}
