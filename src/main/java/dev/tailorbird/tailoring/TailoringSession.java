package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Engine;
import dev.tailorbird.shared.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tailoring session as its owner watches it; the whole of it is one event.
 *
 * @param version counts every change
 * @param batchId the batch that it was asked for in; null for one alone
 * @param engine the engine asked for
 * @param problem why it failed and what to do; null unless it failed
 * @param resumeId the resume it made; null until it is completed
 * @param queuePosition how many sessions are waiting before this one; null unless it is waiting
 */
public record TailoringSession(
        UUID id,
        long version,
        UUID jobId,
        @Nullable UUID batchId,
        @Nullable String jobTitle,
        @Nullable String company,
        SessionState state,
        @Nullable Step step,
        int percent,
        List<SessionProgress.StepView> steps,
        Engine engine,
        List<String> reasons,
        @Nullable Problem problem,
        TailoringParameters parameters,
        @Nullable UUID resumeId,
        Tokens tokens,
        @Nullable Long queuePosition,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    public record Tokens(int in, int out) {}

    /** For queries that leave what a session works on, and what it made, where it is. */
    public TailoringSession(
            UUID id,
            long version,
            UUID jobId,
            @Nullable UUID batchId,
            @Nullable String jobTitle,
            @Nullable String company,
            SessionState state,
            @Nullable Step step,
            int percent,
            SessionProgress progress,
            Engine engine,
            @Nullable List<String> reasons,
            @Nullable Problem problem,
            TailoringParameters parameters,
            @Nullable UUID resumeId,
            int tokensIn,
            int tokensOut,
            Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {
        this(
                id,
                version,
                jobId,
                batchId,
                jobTitle,
                company,
                state,
                step,
                percent,
                progress.steps(),
                engine,
                reasons == null ? List.of() : reasons,
                problem,
                parameters,
                resumeId,
                new Tokens(tokensIn, tokensOut),
                null,
                createdAt,
                startedAt,
                finishedAt);
    }

    TailoringSession after(long waiting) {
        return new TailoringSession(
                id,
                version,
                jobId,
                batchId,
                jobTitle,
                company,
                state,
                step,
                percent,
                steps,
                engine,
                reasons,
                problem,
                parameters,
                resumeId,
                tokens,
                waiting,
                createdAt,
                startedAt,
                finishedAt);
    }

    static TailoringSession of(SessionRow row) {
        return new TailoringSession(
                row.id,
                row.version,
                row.jobId,
                row.batchId,
                row.jobTitle,
                row.company,
                row.state,
                row.step,
                row.percent,
                row.progress,
                row.engine,
                row.reasons,
                row.problem,
                row.parameters,
                row.resumeId,
                row.tokensIn,
                row.tokensOut,
                row.createdAt,
                row.startedAt,
                row.finishedAt);
    }
}
