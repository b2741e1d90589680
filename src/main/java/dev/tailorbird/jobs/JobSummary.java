package dev.tailorbird.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job as lists show it. */
public record JobSummary(
        UUID id,
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        JobSource source,
        String level,
        String workSetting,
        Instant createdAt) {}
