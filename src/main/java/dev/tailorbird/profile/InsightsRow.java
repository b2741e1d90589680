package dev.tailorbird.profile;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.ai.Answer;
import dev.tailorbird.platform.data.JsonConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "profile_insights")
class InsightsRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Convert(converter = FindingsJson.class)
    Findings content;

    String engine;

    @Column(name = "prompt_version")
    String promptVersion;

    @Nullable
    String reason;

    @Column(name = "made_from", length = 32)
    byte[] madeFrom;

    @Column(name = "created_at")
    Instant createdAt;

    void set(Answer<Findings> answer, Portrait from) {
        content = answer.value();
        engine = answer.engine();
        promptVersion = answer.promptVersion();
        reason = answer.reason();
        madeFrom = from.digest();
        createdAt = Instant.now();
    }

    Insights insights(Portrait now) {
        return new Insights(
                engine,
                reason,
                content.summary(),
                content.strengths(),
                content.improvements(),
                content.advice(),
                createdAt,
                !Arrays.equals(madeFrom, now.digest()));
    }

    static class FindingsJson extends JsonConverter<Findings> {
        FindingsJson() {
            super(new TypeReference<>() {});
        }
    }
}
