package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Engine;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Several jobs to tailor for in the same way; one that is named twice counts once. */
public record NewBatch(
        @NotEmpty(message = "must name at least one job") @Size(max = 100, message = "must have at most 100 entries")
        List<@NotNull(message = "must name a job") UUID> jobIds,

        @Nullable Engine engine,
        @Nullable TailoringParameters parameters) {}
