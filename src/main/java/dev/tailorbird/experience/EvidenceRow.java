package dev.tailorbird.experience;

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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "evidence")
class EvidenceRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "entry_id", length = 16)
    @Nullable
    UUID entryId;

    @Version
    long version;

    String text;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Evidence.Kind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Evidence.Source source;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Evidence.Lens lens;

    @Convert(converter = SkillsJson.class)
    List<String> skills;

    @Nullable
    String origin;

    int position;

    boolean sample;

    @Column(name = "created_at")
    Instant createdAt;

    static EvidenceRow of(UUID accountId, @Nullable UUID entryId, Evidence evidence, int position, boolean sample) {
        EvidenceRow row = new EvidenceRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.entryId = entryId;
        row.text = evidence.text();
        row.kind = evidence.kind();
        row.source = evidence.source();
        row.lens = evidence.lens();
        row.skills = evidence.skills();
        row.origin = evidence.origin();
        row.position = position;
        row.sample = sample;
        row.createdAt = Instant.now();
        return row;
    }

    Evidence evidence() {
        return new Evidence(
                id.toString(), entryId == null ? null : entryId.toString(), text, kind, source, lens, skills, origin);
    }

    static class SkillsJson extends JsonConverter<List<String>> {
        SkillsJson() {
            super(new TypeReference<>() {});
        }
    }
}
