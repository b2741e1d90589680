package dev.tailorbird.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One link of a rotation chain. All links that began with one log-in share a family. */
@Entity
@Table(name = "refresh_token")
class RefreshToken {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "family_id", length = 16)
    UUID familyId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "token_hash", length = 32)
    byte[] hash;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "spent_at")
    @Nullable
    Instant spentAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    boolean usable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
