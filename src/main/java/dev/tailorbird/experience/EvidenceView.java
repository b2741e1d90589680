package dev.tailorbird.experience;

import dev.tailorbird.claims.Metric;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statement as the API shows it. */
@Schema(requiredProperties = {"id", "version", "text", "kind", "source", "lens", "skills", "metrics", "warnings"})
public record EvidenceView(
        String id,

        @Schema(description = "Its ETag: send it as If-Match with a change")
        long version,

        @Schema(description = "Null for a statement about the person as a whole") @Nullable
        String entryId,

        @Nullable String organisation,
        @Nullable String entryTitle,
        String text,
        Evidence.Kind kind,
        Evidence.Source source,
        Evidence.Lens lens,
        List<String> skills,

        @Schema(
                description =
                        "Its figures, with their offsets in the text. Of an import they are there some seconds later.")
        List<Metric> metrics,

        @Schema(description = "What could be said better, in words; nothing is blocked")
        List<String> warnings,

        @Schema(description = "Where it was read, in words; null when typed by hand") @Nullable
        String origin) {

    static EvidenceView of(EvidenceRow row, @Nullable EntryRow entry) {
        return new EvidenceView(
                row.id.toString(),
                row.version,
                row.entryId == null ? null : row.entryId.toString(),
                entry == null ? null : entry.organisation,
                entry == null ? null : entry.title,
                row.text,
                row.kind,
                row.source,
                row.lens,
                row.skills,
                row.metrics == null ? List.of() : row.metrics,
                row.isOwnBullet() ? BulletChecks.warnings(row.text) : List.of(),
                row.origin);
    }
}
