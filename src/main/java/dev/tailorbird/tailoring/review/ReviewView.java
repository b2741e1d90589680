package dev.tailorbird.tailoring.review;

import dev.tailorbird.tailoring.AtsReport;
import dev.tailorbird.tailoring.TailoringResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the review of a resume stands.
 *
 * @param number that of the version which the draft will be
 * @param warnings what nothing in the evidence carries of sentences that the person wrote, by the sentence's id; it is
 *     their own word and stays
 */
@Schema(requiredProperties = {"version", "number", "edits", "ats", "warnings", "savedAt"})
public record ReviewView(
        @Schema(description = "Its ETag: send it as If-Match with a change")
        long version,

        int number,
        ReviewEdits edits,
        AtsReport ats,
        Map<String, List<TailoringResult.Finding>> warnings,
        Instant savedAt) {}
