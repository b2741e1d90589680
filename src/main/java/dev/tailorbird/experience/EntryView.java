package dev.tailorbird.experience;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry as the API shows it. Months as {@code 2021-03}. */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "type",
            "organisation",
            "current",
            "skills",
            "courses",
            "tools",
            "evidence"
        })
public record EntryView(
        String id,

        @Schema(description = "Its ETag: send it as If-Match with a change")
        long version,

        Entry.Type type,

        @Schema(
                description =
                        "Employer, school, association; for a project, certificate, award or publication its name")
        String organisation,

        @Schema(
                description = "Job title or office; degree and field; the role in a project, the issuer of a"
                        + " certificate or award, the publisher")
        @Nullable
        String title,

        @Nullable String place,
        @Nullable String start,
        @Nullable String end,
        boolean current,
        @Nullable String url,
        @Nullable String description,
        List<String> skills,
        @Nullable String degree,
        @Nullable String field,
        @Nullable String grade,
        List<String> courses,

        @Schema(description = "Project: the job that it was done in") @Nullable
        String parentId,

        @Nullable String problem,
        @Nullable String actions,
        List<String> tools,
        @Nullable String outcomes,
        List<EvidenceView> evidence) {

    static EntryView of(EntryRow row, List<EvidenceRow> statements) {
        EntryEdit e = row.fields();
        return new EntryView(
                row.id.toString(),
                row.version,
                e.type(),
                e.organisation(),
                e.title(),
                e.place(),
                e.start(),
                e.end(),
                e.current(),
                e.url(),
                e.description(),
                e.skills(),
                e.degree(),
                e.field(),
                e.grade(),
                e.courses(),
                e.parentId(),
                e.problem(),
                e.actions(),
                e.tools(),
                e.outcomes(),
                statements.stream().map(s -> EvidenceView.of(s, row)).toList());
    }
}
