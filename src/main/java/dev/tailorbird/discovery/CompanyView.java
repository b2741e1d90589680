package dev.tailorbird.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company as the API shows it to an account. */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "name",
            "platform",
            "platformLabel",
            "siteUrl",
            "settings",
            "active",
            "chosen",
            "listings",
            "missing"
        })
public record CompanyView(
        UUID id,

        @Schema(description = "Its ETag: send it as If-Match with a change")
        long version,

        @Schema(example = "Larkmoor Foods") String name,
        Platform platform,
        @Schema(example = "Greenhouse") String platformLabel,

        @Schema(example = "https://boards.greenhouse.io/larkmoor")
        String siteUrl,

        @Schema(example = "{\"host\": \"boards.greenhouse.io\", \"board\": \"larkmoor\"}")
        Map<String, String> settings,

        @Schema(description = "False when an administrator switched it off for all")
        boolean active,

        @Schema(description = "Whether it feeds your inbox") boolean chosen,
        @Schema(description = "Open listings") int listings,

        @Schema(description = "Null until it was first asked") @Nullable
        LastSync lastSync,

        @Schema(description = "Settings without which it cannot be asked", example = "[]")
        List<String> missing) {

    /** @param problem in words, null when nothing went wrong */
    @Schema(requiredProperties = {"at", "state", "fetched"})
    public record LastSync(
            Instant at, String state, int fetched, @Nullable String problem) {}
}
