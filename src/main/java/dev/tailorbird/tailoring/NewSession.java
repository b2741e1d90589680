package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Engine;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to tailor for, and how. */
public record NewSession(
        @NotNull(message = "must name a job") UUID jobId,
        @Nullable Engine engine,
        @Nullable TailoringParameters parameters) {
    Engine engineOrAuto() {
        return Objects.requireNonNullElse(engine, Engine.AUTO);
    }

    TailoringParameters parametersOrStandard() {
        return Objects.requireNonNullElse(parameters, TailoringParameters.STANDARD);
    }
}
