package dev.tailorbird.discovery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a pasted address is taken for. */
@Schema(requiredProperties = {"platform", "platformLabel", "supported", "settings", "missing", "name", "message"})
public record Detection(
        Platform platform,
        String platformLabel,

        @Schema(description = "Whether its postings can be fetched")
        boolean supported,

        @Schema(example = "{\"host\": \"boards.greenhouse.io\", \"board\": \"larkmoor\"}")
        Map<String, String> settings,

        @Schema(description = "Settings that the address does not carry; found when the board is first asked")
        List<String> missing,

        @Schema(description = "The name that the company gets unless another is given", example = "Larkmoor")
        String name,

        @Schema(description = "In words for people", example = "A board on Greenhouse.")
        String message,

        @Schema(description = "The company here that has this board already") @Nullable
        UUID companyId) {

    static Detection of(CareersAddress address, @Nullable UUID companyId) {
        BoardAddress board = address.board();
        return new Detection(
                board.platform(),
                board.platform().label(),
                address.supported(),
                board.settings(),
                board.missing(),
                address.name(),
                address.message(),
                companyId);
    }
}
