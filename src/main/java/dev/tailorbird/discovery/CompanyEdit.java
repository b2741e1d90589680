package dev.tailorbird.discovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a company. */
@Schema(requiredProperties = {"name", "siteUrl"})
public record CompanyEdit(
        @Schema(example = "Larkmoor Foods")
        @NotBlank(message = "must be given")
        @Size(max = 200, message = "must have at most 200 characters")
        String name,

        @Schema(
                description = "Another address is detected anew, so that a company can move to another platform",
                example = "https://larkmoor.wd5.myworkdayjobs.com/Careers")
        @NotBlank(message = "must be given")
        @Size(max = 1000, message = "must have at most 1000 characters")
        String siteUrl,

        @Schema(
                description = "Replaces or adds what the address says; only settings that the platform needs",
                example = "{\"site\": \"Careers\"}")
        @Nullable
        Map<String, String> settings) {}
