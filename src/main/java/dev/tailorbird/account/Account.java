package dev.tailorbird.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "account")
class Account {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @Version
    long version;

    /** In lower case: two spellings of one address are one account. */
    String email;

    @Column(name = "password_hash")
    String passwordHash;

    /** Comma-separated {@link Role} names. */
    String roles;

    @Column(name = "created_at")
    Instant createdAt;

    Set<String> roleNames() {
        return Set.of(roles.split(","));
    }

    AccountView view() {
        return new AccountView(id, email, roleNames().stream().sorted().toList(), createdAt);
    }
}
