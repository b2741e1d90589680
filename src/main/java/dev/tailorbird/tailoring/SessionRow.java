package dev.tailorbird.tailoring;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.jobs.JobSummary;
import dev.tailorbird.platform.data.JsonConverter;
import dev.tailorbird.shared.Problem;
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
@Table(name = "tailoring_session")
class SessionRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "job_id", length = 16)
    UUID jobId;

    /** The sessions that were asked for together have the same; null for one alone. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "batch_id", length = 16)
    @Nullable
    UUID batchId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "resume_id", length = 16)
    @Nullable
    UUID resumeId;

    /** Counts every change, so it is the id of the events too. */
    @Version
    long version;

    @Column(name = "idempotency_key")
    @Nullable
    String idempotencyKey;

    @Column(name = "job_title")
    @Nullable
    String jobTitle;

    @Nullable
    String company;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    SessionState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    Step step;

    int percent;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Engine engine;

    @Convert(converter = ParametersJson.class)
    TailoringParameters parameters;

    @Convert(converter = ProgressJson.class)
    SessionProgress progress;

    /** All that the next step needs; null before the first and after the last. */
    @Convert(converter = WorkJson.class)
    @Nullable
    TailoringState work;

    /** The snapshot that it worked on; null until it is completed. */
    @Convert(converter = InputJson.class)
    @Nullable
    TailoringInput input;

    @Convert(converter = ResultJson.class)
    @Nullable
    TailoringResult result;

    /** Those of the result, beside it: lists do not read results. */
    @Convert(converter = ReasonsJson.class)
    @Nullable
    List<String> reasons;

    @Convert(converter = ProblemJson.class)
    @Nullable
    Problem problem;

    @Convert(converter = LogJson.class)
    @Nullable
    SessionLog log;

    @Column(name = "tokens_in")
    int tokensIn;

    @Column(name = "tokens_out")
    int tokensOut;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "started_at")
    @Nullable
    Instant startedAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    static SessionRow waiting(
            UUID accountId, JobSummary job, Engine engine, TailoringParameters parameters, Instant createdAt) {
        SessionRow row = new SessionRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.jobId = job.id();
        row.jobTitle = job.title();
        row.company = job.company();
        row.state = SessionState.PENDING;
        row.engine = engine;
        row.parameters = parameters;
        row.progress = SessionProgress.WAITING;
        row.createdAt = createdAt;
        return row;
    }

    /** Empty for sessions that are older than logs. */
    SessionLog log() {
        return log == null ? SessionLog.EMPTY : log;
    }

    void cancel() {
        state = SessionState.CANCELLED;
        finishedAt = Instant.now();
    }

    static class ParametersJson extends JsonConverter<TailoringParameters> {
        ParametersJson() {
            super(new TypeReference<>() {});
        }
    }

    static class ProgressJson extends JsonConverter<SessionProgress> {
        ProgressJson() {
            super(new TypeReference<>() {});
        }
    }

    static class WorkJson extends JsonConverter<TailoringState> {
        WorkJson() {
            super(new TypeReference<>() {});
        }
    }

    static class LogJson extends JsonConverter<SessionLog> {
        LogJson() {
            super(new TypeReference<>() {});
        }
    }

    static class InputJson extends JsonConverter<TailoringInput> {
        InputJson() {
            super(new TypeReference<>() {});
        }
    }

    static class ResultJson extends JsonConverter<TailoringResult> {
        ResultJson() {
            super(new TypeReference<>() {});
        }
    }

    static class ReasonsJson extends JsonConverter<List<String>> {
        ReasonsJson() {
            super(new TypeReference<>() {});
        }
    }

    static class ProblemJson extends JsonConverter<Problem> {
        ProblemJson() {
            super(new TypeReference<>() {});
        }
    }
}
