package dev.tailorbird.discovery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A listing as a list shows it.
 *
 * @param employmentType full_time, part_time, contract, temporary, internship or unknown
 */
@Schema(
        requiredProperties = {
            "id",
            "title",
            "company",
            "companyId",
            "locations",
            "workSetting",
            "employmentType",
            "salary",
            "level",
            "firstSeenAt",
            "why",
            "missing",
            "state",
            "gone",
            "flagged",
            "sources"
        })
public record ListingCard(
        UUID id,
        @Schema(example = "Supply planner") String title,

        @Schema(description = "The employer", example = "Larkmoor Foods")
        String company,

        @Schema(description = "The company here whose board shows it")
        UUID companyId,

        List<String> locations,
        ListingSetting workSetting,

        @Schema(enumeration = {"full_time", "part_time", "contract", "temporary", "internship", "unknown"})
        String employmentType,

        ListingSalary salary,
        ListingLevel level,
        @Nullable BigDecimal minYears,
        @Nullable Instant postedAt,
        Instant firstSeenAt,

        @Schema(description = "0 to 100; null until it was scored") @Nullable
        BigDecimal score,

        @Schema(description = "0 to 1; null until it was scored") @Nullable
        BigDecimal confidence,

        @Schema(description = "Why it fits, in few words; empty until it was scored")
        List<String> why,

        @Schema(description = "What it asks for and you have not shown; empty until it was scored")
        List<String> missing,

        ReviewState state,

        @Schema(description = "No board shows it any more") boolean gone,
        boolean flagged,

        @Schema(description = "How many boards show or showed it")
        int sources) {}
