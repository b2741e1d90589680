package dev.tailorbird.discovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A company that feeds an account's inbox. */
@Entity
@Table(name = "company_choice")
@IdClass(CompanyChoice.Key.class)
class CompanyChoice {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "company_id", length = 16)
    UUID companyId;

    @Column(name = "created_at")
    Instant createdAt;

    static CompanyChoice of(UUID accountId, UUID companyId) {
        CompanyChoice choice = new CompanyChoice();
        choice.accountId = accountId;
        choice.companyId = companyId;
        choice.createdAt = Instant.now();
        return choice;
    }

    record Key(UUID accountId, UUID companyId) {}
}
