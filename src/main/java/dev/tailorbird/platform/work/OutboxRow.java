package dev.tailorbird.platform.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A piece of work that follows a fact; lives until the work is done. */
@Entity
@Table(name = "outbox")
class OutboxRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    String kind;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "subject_id", length = 16)
    UUID subjectId;

    @Column(name = "created_at")
    Instant createdAt;
}
