package dev.tailorbird.experience;

import dev.tailorbird.shared.NotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Entries implements PanacheRepositoryBase<EntryRow, UUID> {
    /** Newest first, current on top; the order of the resume decides between equals. */
    Uni<List<EntryRow>> of(UUID accountId) {
        return list(
                "accountId = ?1 order by current desc, coalesce(endMonth, startMonth) desc, startMonth desc, position",
                accountId);
    }

    Uni<Optional<EntryRow>> find(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id)
                .<EntryRow>firstResult()
                .map(Optional::ofNullable);
    }

    Uni<EntryRow> require(UUID accountId, UUID id) {
        return find(accountId, id).map(found -> found.orElseThrow(() -> new NotFound("entry")));
    }

    Uni<List<EntryRow>> find(UUID accountId, Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("accountId = ?1 and id in ?2", accountId, ids);
    }

    Uni<List<EntryRow>> projectsOf(UUID accountId, UUID jobId) {
        return list("accountId = ?1 and parentId = ?2", accountId, jobId);
    }

    /** Flushed, because evidence refers to entries that must be there. */
    Uni<Void> addAll(List<EntryRow> rows) {
        return rows.isEmpty() ? Uni.createFrom().voidItem() : persist(rows).chain(this::flush);
    }

    Uni<Boolean> hasSample(UUID accountId) {
        return count("accountId = ?1 and sample", accountId).map(n -> n > 0);
    }

    Uni<Long> remove(UUID accountId, Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(0L) : delete("accountId = ?1 and id in ?2", accountId, ids);
    }

    Uni<Long> deleteSample(UUID accountId) {
        return delete("accountId = ?1 and sample", accountId);
    }
}
