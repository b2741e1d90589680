package dev.tailorbird.resume;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.JsonConverter;
import dev.tailorbird.resume.ResumeTemplate.SuggestedFor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A way of setting a resume that a person made from a built-in one. */
@Entity
@Table(name = "resume_template")
class TemplateRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Version
    long version;

    String title;

    String base;

    @Column(name = "suggested_for")
    @Convert(converter = SuggestedForJson.class)
    SuggestedFor suggestedFor;

    @Convert(converter = ArrangementJson.class)
    Arrangement arrangement;

    @Column(name = "created_at")
    Instant createdAt;

    static TemplateRow of(UUID accountId, TemplateEdit edit) {
        TemplateRow row = new TemplateRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.createdAt = Instant.now();
        return row.set(edit);
    }

    TemplateRow set(TemplateEdit edit) {
        title = edit.title();
        base = edit.base();
        suggestedFor = edit.suggestedFor();
        arrangement = edit.arrangement();
        return this;
    }

    OwnTemplate view() {
        return new OwnTemplate(id, version, title, base, suggestedFor, arrangement, HigherRank.warnings(arrangement));
    }

    static class SuggestedForJson extends JsonConverter<SuggestedFor> {
        SuggestedForJson() {
            super(new TypeReference<>() {});
        }
    }

    static class ArrangementJson extends JsonConverter<Arrangement> {
        ArrangementJson() {
            super(new TypeReference<>() {});
        }
    }
}
