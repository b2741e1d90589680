package dev.tailorbird.experience;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person says of a statement: all of it at once. */
@Schema(requiredProperties = {"text", "kind", "lens"})
public record EvidenceEdit(
        @Schema(description = "The entry that it is about; null for the person as a whole") @Nullable
        String entryId,

        @NotBlank(message = "must not be empty") @Size(max = 4000, message = "must have at most 4000 characters")
        String text,

        @NotNull(message = "must be given") Evidence.Kind kind,

        @Schema(
                description = "Where it comes from. A new statement is MANUAL unless said otherwise; one whose text is"
                        + " changed becomes MANUAL.")
        Evidence.@Nullable Source source,

        @Schema(description = "Only FACTS may support a claim") @NotNull(message = "must be given")
        Evidence.Lens lens,

        @Schema(description = "Left out, the skills that the text names are found")
        @Size(max = 100, message = "must have at most 100 entries")
        @Nullable
        List<
                        @NotBlank(message = "must not be empty")
                        @Size(max = 100, message = "must have at most 100 characters") String>
                skills) {

    public EvidenceEdit {
        text = text == null ? "" : text.strip();
        skills = skills == null
                ? null
                : skills.stream().map(String::strip).distinct().toList();
    }
}
