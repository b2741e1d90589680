package dev.tailorbird.experience;

import dev.tailorbird.shared.NotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EvidenceItems implements PanacheRepositoryBase<EvidenceRow, UUID> {
    Uni<List<EvidenceRow>> of(UUID accountId) {
        return list("accountId = ?1 order by position, id", accountId);
    }

    Uni<List<EvidenceRow>> ofEntry(UUID accountId, UUID entryId) {
        return list("accountId = ?1 and entryId = ?2 order by position, id", accountId, entryId);
    }

    Uni<EvidenceRow> require(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id)
                .<EvidenceRow>firstResult()
                .map(found -> Optional.ofNullable(found).orElseThrow(() -> new NotFound("statement")));
    }

    /** The place after the last statement of the entry. */
    Uni<Integer> nextPosition(UUID accountId, @Nullable UUID entryId) {
        return (entryId == null
                        ? find("accountId = ?1 and entryId is null order by position desc", accountId)
                        : find("accountId = ?1 and entryId = ?2 order by position desc", accountId, entryId))
                .<EvidenceRow>firstResult()
                .map(last -> last == null ? 0 : last.position + 1);
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
