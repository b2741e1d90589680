package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Engine;
import dev.tailorbird.jobs.NewJob;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A posting to tailor for, and how. */
public record TailorRequest(
        @NotNull(message = "must be given") @Valid NewJob job,
        @Nullable Engine engine,
        @Nullable TailoringParameters parameters) {
    Engine engineOrAuto() {
        return Objects.requireNonNullElse(engine, Engine.AUTO);
    }
}
