package dev.tailorbird.discovery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company of the bundled directory as the API shows it. */
@Schema(
        name = "DirectoryCompany",
        requiredProperties = {"name", "url", "platform", "platformLabel", "fields", "chosen"})
public record DirectoryView(
        String name,
        String url,
        Platform platform,
        String platformLabel,
        @Schema(example = "[\"energy\"]") List<String> fields,

        @Schema(description = "When its address was last seen to answer; null when it never was") @Nullable
        LocalDate checked,

        @Schema(description = "The company here that has this board") @Nullable
        UUID companyId,

        boolean chosen) {}
