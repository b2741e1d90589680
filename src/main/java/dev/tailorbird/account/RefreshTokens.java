package dev.tailorbird.account;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RefreshTokens implements PanacheRepositoryBase<RefreshToken, UUID> {
    /** Locked, so that two tabs that refresh at once are served one after the other. */
    Uni<Optional<RefreshToken>> byHash(byte[] hash) {
        return find("hash", (Object) hash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<RefreshToken>firstResult()
                .map(Optional::ofNullable);
    }

    Uni<Integer> revokeFamily(UUID familyId, Instant now) {
        return update("revokedAt = ?1 where familyId = ?2 and revokedAt is null", now, familyId);
    }

    /** Ends every session of the account but one. */
    Uni<Integer> revokeOthers(UUID accountId, UUID keptFamily, Instant now) {
        return update(
                "revokedAt = ?1 where accountId = ?2 and familyId <> ?3 and revokedAt is null",
                now,
                accountId,
                keptFamily);
    }

    Uni<Long> deleteExpired(Instant now) {
        return delete("expiresAt < ?1", now);
    }
}
