package dev.tailorbird.tailoring;

import dev.tailorbird.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Sessions implements PanacheRepositoryBase<SessionRow, UUID> {
    Uni<Optional<SessionRow>> find(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id)
                .<SessionRow>firstResult()
                .map(Optional::ofNullable);
    }

    Uni<Optional<SessionRow>> byKey(UUID accountId, String idempotencyKey) {
        return find("accountId = ?1 and idempotencyKey = ?2", accountId, idempotencyKey)
                .<SessionRow>firstResult()
                .map(Optional::ofNullable);
    }

    /** As {@link #find}, locked: what a running step stores meanwhile waits, and is thrown away. */
    Uni<Optional<SessionRow>> lock(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<SessionRow>firstResult()
                .map(Optional::ofNullable);
    }

    /** Oldest first, which is the order in which they were asked for. */
    Uni<List<SessionRow>> batch(UUID accountId, UUID batchId) {
        return ofBatch(accountId, batchId).list();
    }

    /** As {@link #batch}, locked as {@link #lock} does. */
    Uni<List<SessionRow>> lockBatch(UUID accountId, UUID batchId) {
        return ofBatch(accountId, batchId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private PanacheQuery<SessionRow> ofBatch(UUID accountId, UUID batchId) {
        return find("accountId = ?1 and batchId = ?2 order by createdAt, id", accountId, batchId);
    }

    Uni<List<SessionRow>> page(UUID accountId, @Nullable UUID jobId, Cursor after, int limit) {
        return find(
                        "accountId = ?1 and (?2 is null or jobId = ?2) and (createdAt < ?3 or createdAt = ?3 and id < ?4)"
                                + " order by createdAt desc, id desc",
                        accountId,
                        jobId,
                        after.createdAt(),
                        after.id())
                .range(0, limit)
                .list();
    }

    Uni<Long> waitingBefore(SessionRow row) {
        return count("state = ?1 and createdAt < ?2", SessionState.PENDING, row.createdAt);
    }

    Uni<List<UUID>> ids(UUID accountId) {
        return find("select s.id from SessionRow s where s.accountId = ?1", accountId)
                .project(UUID.class)
                .list();
    }
}
