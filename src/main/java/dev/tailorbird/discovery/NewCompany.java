package dev.tailorbird.discovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company to be added by the address of its careers page. */
@Schema(requiredProperties = "url")
public record NewCompany(
        @Schema(description = "Left out, it is made from the address", example = "Larkmoor Foods")
        @Nullable
        @Size(max = 200, message = "must have at most 200 characters")
        String name,

        @Schema(example = "https://boards.greenhouse.io/larkmoor")
        @NotBlank(message = "must be given")
        @Size(max = 1000, message = "must have at most 1000 characters")
        String url) {}
