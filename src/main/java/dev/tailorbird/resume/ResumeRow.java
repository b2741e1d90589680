package dev.tailorbird.resume;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.JsonConverter;
import dev.tailorbird.platform.data.SealedJsonConverter;
import dev.tailorbird.profile.JsonResume;
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
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "resume")
class ResumeRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "job_id", length = 16)
    @Nullable
    UUID jobId;

    @Version
    long version;

    @Column(name = "job_title")
    @Nullable
    String jobTitle;

    @Nullable
    String company;

    @Nullable
    String level;

    /** Without contact data: that is joined from the profile when the document is made. */
    @Convert(converter = ContentJson.class)
    JsonResume content;

    @Convert(converter = OptionsJson.class)
    RenderOptions options;

    @Column(name = "created_at")
    Instant createdAt;

    static class ContentJson extends SealedJsonConverter<JsonResume> {
        ContentJson() {
            super("resume.content", new TypeReference<>() {});
        }
    }

    static class OptionsJson extends JsonConverter<RenderOptions> {
        OptionsJson() {
            super(new TypeReference<>() {});
        }
    }
}
