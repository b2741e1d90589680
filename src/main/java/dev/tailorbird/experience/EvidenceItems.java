package dev.tailorbird.experience;

import dev.tailorbird.claims.Metric;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.shared.Json;
import dev.tailorbird.shared.NotFound;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    Uni<List<EvidenceRow>> find(UUID accountId, Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("accountId = ?1 and id in ?2", accountId, ids);
    }

    /** All of them, or none. */
    Uni<List<EvidenceRow>> require(UUID accountId, Collection<UUID> ids) {
        Set<UUID> distinct = new HashSet<>(ids);
        return find(accountId, distinct).invoke(found -> {
            if (found.size() != distinct.size()) throw new NotFound("statement");
        });
    }

    Uni<List<EvidenceRow>> page(UUID accountId, EvidenceFilter filter, Cursor after, int limit) {
        EvidenceFilter.Conditions asked = filter.conditions(accountId)
                .and("(e.createdAt < :at or e.createdAt = :at and e.id < :last)", "at", after.createdAt())
                .with("last", after.id());
        return find(
                        "from EvidenceRow e where " + asked.text() + " order by e.createdAt desc, e.id desc",
                        asked.parameters())
                .range(0, limit)
                .list();
    }

    Uni<List<EvidenceCounts.Tally>> tallies(UUID accountId, EvidenceFilter filter) {
        EvidenceFilter.Conditions asked = filter.conditions(accountId);
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createQuery(
                            "select e.kind, e.source, e.lens, count(*) from EvidenceRow e where " + asked.text()
                                    + " group by e.kind, e.source, e.lens",
                            Object[].class);
                    asked.parameters().forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(EvidenceCounts.Tally::of).toList());
    }

    Uni<List<EvidenceRow>> unread(UUID accountId) {
        return list("accountId = ?1 and metrics is null order by createdAt, id", accountId);
    }

    /** Plain SQL, since what is worked out of a statement is no change of it and leaves its version alone. */
    Uni<Void> storeMetrics(UUID id, List<Metric> metrics) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update evidence set metrics = :metrics where id = unhex(:id) and metrics is null")
                        .setParameter("metrics", Json.write(metrics))
                        .setParameter("id", id.toString().replace("-", ""))
                        .executeUpdate())
                .replaceWithVoid();
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

    Uni<Long> remove(UUID accountId, Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(0L) : delete("accountId = ?1 and id in ?2", accountId, ids);
    }

    Uni<Long> deleteSample(UUID accountId) {
        return delete("accountId = ?1 and sample", accountId);
    }
}
