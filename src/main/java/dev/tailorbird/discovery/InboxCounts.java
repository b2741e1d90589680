package dev.tailorbird.discovery;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many listings there are in each state. */
@Schema(requiredProperties = {"NEW", "INTERESTED", "DISMISSED", "APPLIED"})
public record InboxCounts(
        @JsonProperty("NEW") Count fresh,
        @JsonProperty("INTERESTED") Count interested,
        @JsonProperty("DISMISSED") Count dismissed,
        @JsonProperty("APPLIED") Count applied) {

    /** @param capped there are more than {@code count} */
    @Schema(
            name = "CappedCount",
            requiredProperties = {"count", "capped"})
    public record Count(int count, boolean capped) {}
}
