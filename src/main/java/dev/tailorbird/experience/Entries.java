package dev.tailorbird.experience;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Entries implements PanacheRepositoryBase<EntryRow, UUID> {
    /** Newest first, current on top; the order of the resume decides between equals. */
    Uni<List<EntryRow>> of(UUID accountId) {
        return list(
                "accountId = ?1 order by current desc, coalesce(endMonth, startMonth) desc, startMonth desc, position",
                accountId);
    }

    /** Flushed, because evidence refers to entries that must be there. */
    Uni<Void> addAll(List<EntryRow> rows) {
        return rows.isEmpty() ? Uni.createFrom().voidItem() : persist(rows).chain(this::flush);
    }

    Uni<Boolean> hasSample(UUID accountId) {
        return count("accountId = ?1 and sample", accountId).map(n -> n > 0);
    }

    Uni<Long> remove(UUID accountId, List<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(0L) : delete("accountId = ?1 and id in ?2", accountId, ids);
    }

    Uni<Long> deleteSample(UUID accountId) {
        return delete("accountId = ?1 and sample", accountId);
    }
}
