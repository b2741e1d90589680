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

    Uni<Long> deleteSample(UUID accountId) {
        return delete("accountId = ?1 and sample", accountId);
    }
}
