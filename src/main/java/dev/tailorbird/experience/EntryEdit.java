package dev.tailorbird.experience;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person says of an entry: all of it at once. Which fields are needed and which make no sense, the type decides. */
@Schema(requiredProperties = {"type", "organisation"})
public record EntryEdit(
        @NotNull(message = "must be given") Entry.Type type,

        @Schema(
                description =
                        "Employer, school, association; for a project, certificate, award or publication its name",
                examples = "Larkmoor Foods")
        @NotNull(message = "must be given")
        @Size(max = 300, message = "must have at most 300 characters")
        String organisation,

        @Schema(
                description = "Job title or office; the role in a project, the issuer of a certificate or award, the"
                        + " publisher. For education it is made of degree and field, and what is sent is not used.",
                examples = "Supply planner")
        @Size(max = 300, message = "must have at most 300 characters")
        @Nullable
        String title,

        @Size(max = 200, message = "must have at most 200 characters") @Nullable
        String place,

        @Schema(description = "First month", examples = "2021-03") @Nullable
        String start,

        @Schema(description = "Last month; null while it goes on. Of a certificate, award or publication its date")
        @Nullable
        String end,

        @Schema(description = "True while it goes on") boolean current,

        @Size(max = 1000, message = "must have at most 1000 characters") @Nullable
        String url,

        @Schema(description = "What it was about, in a few sentences")
        @Size(max = 4000, message = "must have at most 4000 characters")
        @Nullable
        String description,

        @Size(max = 100, message = "must have at most 100 entries")
        List<@Size(max = 100, message = "must have at most 100 characters") String> skills,

        @Schema(description = "Education: what was or will be awarded", examples = "BSc")
        @Size(max = 140, message = "must have at most 140 characters")
        @Nullable
        String degree,

        @Schema(description = "Education: the subject", examples = "Logistics")
        @Size(max = 140, message = "must have at most 140 characters")
        @Nullable
        String field,

        @Size(max = 100, message = "must have at most 100 characters") @Nullable
        String grade,

        @Size(max = 100, message = "must have at most 100 entries")
        List<@Size(max = 500, message = "must have at most 500 characters") String> courses,

        @Schema(description = "Project: the job that it was done in") @Nullable
        String parentId,

        @Schema(description = "Project: what was wrong or wanted")
        @Size(max = 4000, message = "must have at most 4000 characters")
        @Nullable
        String problem,

        @Schema(description = "Project: what the person did")
        @Size(max = 4000, message = "must have at most 4000 characters")
        @Nullable
        String actions,

        @Size(max = 30, message = "must have at most 30 entries")
        List<@Size(max = 100, message = "must have at most 100 characters") String> tools,

        @Schema(description = "Project: what came of it")
        @Size(max = 4000, message = "must have at most 4000 characters")
        @Nullable
        String outcomes) {

    /** Blank texts are none, and lists are never null. */
    public EntryEdit {
        organisation = Objects.requireNonNullElse(bare(organisation), "");
        title = bare(title);
        place = bare(place);
        start = bare(start);
        end = bare(end);
        url = bare(url);
        description = bare(description);
        skills = bare(skills);
        degree = bare(degree);
        field = bare(field);
        grade = bare(grade);
        courses = bare(courses);
        parentId = bare(parentId);
        problem = bare(problem);
        actions = bare(actions);
        tools = bare(tools);
        outcomes = bare(outcomes);
    }

    private static @Nullable String bare(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<String> bare(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(EntryEdit::bare)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }
}
