package dev.tailorbird.experience;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.claims.Metric;
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

    /** Its figures; null until they were read, which takes place aside. */
    @Convert(converter = MetricsJson.class)
    @Nullable
    List<Metric> metrics;

    /** The same as {@link #skills}, for conditions on the text of the list. */
    @Column(name = "skills", insertable = false, updatable = false)
    @Nullable
    String skillsText;

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

    /** Begins a statement that the person makes by hand. */
    static EvidenceRow blank(UUID accountId, int position) {
        EvidenceRow row = new EvidenceRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.text = "";
        row.source = Evidence.Source.MANUAL;
        row.position = position;
        row.createdAt = Instant.now();
        return row;
    }

    /** Changed words are the person's own from then on, wherever the old ones were read. */
    void set(EvidenceEdit edit, Reading reading, @Nullable EntryRow entry) {
        boolean kept = text.equals(edit.text());
        if ((kept || text.isEmpty()) && edit.source() != null) source = edit.source();
        else if (!kept) source = Evidence.Source.MANUAL;
        if (!kept) reword(edit.text(), reading);
        if (edit.skills() != null) skills = edit.skills();
        kind = edit.kind();
        lens = edit.lens();
        entryId = entry == null ? null : entry.id;
    }

    void reword(String newText, Reading reading) {
        text = newText;
        skills = reading.skills();
        metrics = reading.metrics();
        origin = null;
    }

    /** A bullet in the person's own words, which they may want to word better. */
    boolean isOwnBullet() {
        return source == Evidence.Source.MANUAL && kind == Evidence.Kind.ACHIEVEMENT;
    }

    Evidence evidence() {
        return new Evidence(
                id.toString(), entryId == null ? null : entryId.toString(), text, kind, source, lens, skills, origin);
    }

    static class MetricsJson extends JsonConverter<List<Metric>> {
        MetricsJson() {
            super(new TypeReference<>() {});
        }
    }

    static class SkillsJson extends JsonConverter<List<String>> {
        SkillsJson() {
            super(new TypeReference<>() {});
        }
    }
}
