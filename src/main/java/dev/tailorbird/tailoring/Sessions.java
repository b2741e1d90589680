package dev.tailorbird.tailoring;

import dev.tailorbird.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
