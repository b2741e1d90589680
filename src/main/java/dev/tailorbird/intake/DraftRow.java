package dev.tailorbird.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.JsonConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "draft")
class DraftRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Draft.State state;

    @Column(name = "file_name")
    String fileName;

    @Convert(converter = ContentJson.class)
    ResumeDraft content;

    String engine;

    @Nullable
    String reason;

    @Column(name = "created_at")
    Instant createdAt;

    Draft draft() {
        return new Draft(
                id,
                version,
                state,
                fileName,
                content.format(),
                content.pages(),
                engine,
                reason,
                content.resume(),
                content.fields(),
                content.notes(),
                createdAt);
    }

    static class ContentJson extends JsonConverter<ResumeDraft> {
        ContentJson() {
            super(new TypeReference<>() {});
        }
    }
}
