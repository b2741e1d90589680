package dev.tailorbird.discovery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says of a view: all of it at once. */
@Schema(requiredProperties = {"name", "filters", "sort"})
public record InboxViewEdit(
        @Schema(example = "Remote, well paid")
        @NotBlank(message = "must be given")
        @Size(max = 100, message = "must have at most 100 characters")
        String name,

        @NotNull(message = "must be given") @Valid InboxFilter filters,
        @NotNull(message = "must be given") InboxSort sort) {}
