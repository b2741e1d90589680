package dev.tailorbird.tailoring.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A state of a resume that was kept.
 *
 * @param number 1 for what was tailored
 * @param score of the ATS report, 0 to 100
 */
@Schema(requiredProperties = {"number", "savedAt", "score"})
public record ResumeVersion(
        int number,
        Instant savedAt,

        @Schema(description = "When it was marked as sent") @Nullable
        Instant sentAt,

        int score) {
    static final int TAILORED = 1;

    /** With what it prints, sentence by sentence. */
    @Schema(
            name = "ResumeVersionDetail",
            requiredProperties = {"edits", "statements"})
    public record Detail(@JsonUnwrapped ResumeVersion version, ReviewEdits edits, List<Statement> statements) {}

    /** @param entryId the role that it is a bullet of; null for the summary */
    @Schema(
            name = "ResumeStatement",
            requiredProperties = {"id", "text"})
    public record Statement(String id, @Nullable String entryId, String text) {}
}
