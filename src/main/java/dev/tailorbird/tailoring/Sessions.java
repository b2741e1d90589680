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
    private static final String SHOWN =
            "select s.id, s.version, s.jobId, s.batchId, s.jobTitle, s.company, s.state, s.step,"
                    + " s.percent, s.progress, s.engine, s.reasons, s.problem, s.parameters, s.resumeId, s.tokensIn, s.tokensOut,"
                    + " s.createdAt, s.startedAt, s.finishedAt from SessionRow s";

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

    /**
     * Batches of an account are stored one after the other: of two that store the same rows at once, each would wait for
     * what the other holds.
     */
    Uni<Void> takeTurn(UUID accountId) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select version from account where id = x'"
                                        + accountId.toString().replace("-", "") + "' for update",
                                Long.class)
                        .getResultList())
                .replaceWithVoid();
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

    /** As its owner watches it, twice a second perhaps: read without input and result. */
    Uni<Optional<TailoringSession>> shown(UUID accountId, UUID id) {
        return find(SHOWN + " where s.accountId = ?1 and s.id = ?2", accountId, id)
                .project(TailoringSession.class)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** As {@link #shown}: a list of hundreds stays small. */
    Uni<List<TailoringSession>> page(UUID accountId, @Nullable UUID jobId, Cursor after, int limit) {
        return find(
                        SHOWN + " where s.accountId = ?1 and (?2 is null or s.jobId = ?2)"
                                + " and (s.createdAt < ?3 or s.createdAt = ?3 and s.id < ?4)"
                                + " order by s.createdAt desc, s.id desc",
                        accountId,
                        jobId,
                        after.createdAt(),
                        after.id())
                .project(TailoringSession.class)
                .range(0, limit)
                .list();
    }

    /** Those of a batch begin at one instant and are told apart by their ids. */
    Uni<Long> waitingBefore(TailoringSession session) {
        return count(
                "state = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3)",
                SessionState.PENDING,
                session.createdAt(),
                session.id());
    }

    Uni<List<UUID>> ids(UUID accountId) {
        return find("select s.id from SessionRow s where s.accountId = ?1", accountId)
                .project(UUID.class)
                .list();
    }
}
