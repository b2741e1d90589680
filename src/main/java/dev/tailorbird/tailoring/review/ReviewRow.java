package dev.tailorbird.tailoring.review;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.JsonConverter;
import dev.tailorbird.platform.data.SealedJsonConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a person is deciding about a resume. */
@Entity
@Table(name = "resume_draft")
class ReviewRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "session_id", length = 16)
    UUID sessionId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Version
    @Nullable
    Long version;

    /** That of the version it will be. */
    int number;

    @Convert(converter = EditsJson.class)
    ReviewEdits edits;

    /** The statements of the evidence that edited sentences became, by the sentence's id. */
    @Convert(converter = WordsJson.class)
    Map<String, UUID> words;

    int score;

    @Column(name = "saved_at")
    Instant savedAt;

    /** Before anything is decided. */
    static ReviewRow first(UUID accountId, UUID sessionId, Desk desk) {
        ReviewRow row = new ReviewRow();
        row.sessionId = sessionId;
        row.accountId = accountId;
        row.number = ResumeVersion.TAILORED + 1;
        row.edits = ReviewEdits.NONE;
        row.words = Map.of();
        row.score = desk.result().ats().score();
        row.savedAt = desk.finishedAt();
        return row;
    }

    /** 0 until the first change is saved. */
    long tag() {
        return version == null ? 0 : version + 1;
    }

    static class EditsJson extends SealedJsonConverter<ReviewEdits> {
        EditsJson() {
            super("resume_draft.edits", new TypeReference<>() {});
        }
    }

    static class WordsJson extends JsonConverter<Map<String, UUID>> {
        WordsJson() {
            super(new TypeReference<>() {});
        }
    }
}
