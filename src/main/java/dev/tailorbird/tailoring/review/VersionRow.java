package dev.tailorbird.tailoring.review;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.SealedJsonConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A draft that was kept; it never changes. */
@Entity
@Table(name = "resume_version")
class VersionRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "session_id", length = 16)
    UUID sessionId;

    int number;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Convert(converter = EditsJson.class)
    ReviewEdits edits;

    int score;

    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "sent_at")
    @Nullable
    Instant sentAt;

    static VersionRow of(ReviewRow draft, boolean sent) {
        VersionRow row = new VersionRow();
        row.id = UUID.randomUUID();
        row.sessionId = draft.sessionId;
        row.number = draft.number;
        row.accountId = draft.accountId;
        row.edits = draft.edits;
        row.score = draft.score;
        row.savedAt = Instant.now();
        row.sentAt = sent ? row.savedAt : null;
        return row;
    }

    ResumeVersion view() {
        return new ResumeVersion(number, savedAt, sentAt, score);
    }

    static class EditsJson extends SealedJsonConverter<ReviewEdits> {
        EditsJson() {
            super("resume_version.edits", new TypeReference<>() {});
        }
    }
}
