package dev.tailorbird.experience;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The vector of a statement's text as it was when {@link #textHash} was its hash. */
@Entity
@Table(name = "evidence_embedding")
class EmbeddingRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "evidence_id", length = 16)
    UUID evidenceId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    String model;

    @Column(name = "text_hash")
    byte[] textHash;

    byte[] vector;
}
