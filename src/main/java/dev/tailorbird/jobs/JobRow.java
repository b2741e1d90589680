package dev.tailorbird.jobs;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.JsonConverter;
import dev.tailorbird.posting.PostingAnalysis;
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
@Table(name = "job")
class JobRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Version
    long version;

    @Nullable
    String title;

    @Nullable
    String company;

    @Nullable
    String location;

    @Nullable
    String url;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    JobSource source;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "listing_id", length = 16)
    @Nullable
    UUID listingId;

    String level;

    @Column(name = "work_setting")
    String workSetting;

    String text;

    @Convert(converter = AnalysisJson.class)
    PostingAnalysis analysis;

    @Convert(converter = ConflictsJson.class)
    List<Conflict> conflicts;

    String engine;

    @Nullable
    String reason;

    boolean sample;

    @Column(name = "created_at")
    Instant createdAt;

    Job job() {
        return new Job(
                id, version, title, company, location, url, source, text, analysis, engine, reason, conflicts,
                createdAt);
    }

    static class AnalysisJson extends JsonConverter<PostingAnalysis> {
        AnalysisJson() {
            super(new TypeReference<>() {});
        }
    }

    static class ConflictsJson extends JsonConverter<List<Conflict>> {
        ConflictsJson() {
            super(new TypeReference<>() {});
        }
    }
}
