package dev.tailorbird.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.intake.blog.ProposedStatement;
import dev.tailorbird.platform.data.SealedJsonConverter;
import dev.tailorbird.profile.JsonResume;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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
    Draft.Kind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Draft.State state;

    @Column(name = "file_name")
    String fileName;

    @Convert(converter = ContentJson.class)
    ResumeDraft content;

    @Convert(converter = StatementsJson.class)
    @Nullable
    List<ProposedStatement> statements;

    /** Null while the draft is open. */
    @Convert(converter = TakenJson.class)
    @Nullable
    Taken acceptance;

    String engine;

    @Nullable
    String reason;

    @Column(name = "created_at")
    Instant createdAt;

    Draft draft() {
        return new Draft(
                id,
                version,
                kind,
                state,
                fileName,
                content.format(),
                content.pages(),
                engine,
                reason,
                content.resume(),
                content.fields(),
                statements == null ? List.of() : statements,
                content.notes(),
                createdAt);
    }

    /** Keeps what the person typed; where a field was read stays as it was. */
    void edit(JsonResume resume, List<ProposedStatement> edited) {
        content = new ResumeDraft(resume, content.fields(), content.notes(), content.format(), content.pages());
        statements = edited;
    }

    static class StatementsJson extends SealedJsonConverter<List<ProposedStatement>> {
        StatementsJson() {
            super("draft.statements", new TypeReference<>() {});
        }
    }

    static class TakenJson extends SealedJsonConverter<Taken> {
        TakenJson() {
            super("draft.acceptance", new TypeReference<>() {});
        }
    }

    static class ContentJson extends SealedJsonConverter<ResumeDraft> {
        ContentJson() {
            super("draft.content", new TypeReference<>() {});
        }
    }
}
