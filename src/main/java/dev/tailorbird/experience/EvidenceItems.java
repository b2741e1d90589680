package dev.tailorbird.experience;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EvidenceItems implements PanacheRepositoryBase<EvidenceRow, UUID> {
    Uni<List<EvidenceRow>> of(UUID accountId) {
        return list("accountId = ?1 order by position, id", accountId);
    }

    Uni<Void> addAll(List<EvidenceRow> rows) {
        return rows.isEmpty() ? Uni.createFrom().voidItem() : persist(rows);
    }

    Uni<Long> remove(UUID accountId, List<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(0L) : delete("accountId = ?1 and id in ?2", accountId, ids);
    }

    Uni<Long> deleteSample(UUID accountId) {
        return delete("accountId = ?1 and sample", accountId);
    }
}
