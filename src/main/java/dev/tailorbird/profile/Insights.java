package dev.tailorbird.profile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Advice on a profile, marked as what it is: who wrote it, when, and whether the profile has changed since.
 *
 * @param engine {@code local}, or the model's name
 * @param reason why the local engine answered although a model was wanted
 * @param outdated true when profile, evidence or desired roles are no longer what this was made from
 */
public record Insights(
        String engine,
        @Nullable String reason,
        String summary,
        List<Findings.Strength> strengths,
        List<Findings.Remark> improvements,
        List<Findings.Remark> advice,
        Instant createdAt,
        boolean outdated) {}
