package dev.tailorbird.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person may change of their profile: all of it at once. What goes beyond a resume may be left out. */
public record ProfileEdit(
        @NotNull(message = "must be given") JsonResume.Basics basics,

        @NotNull(message = "must be given") @Size(max = 100, message = "must have at most 100 groups")
        List<JsonResume.Skill> skills,

        @NotNull(message = "must be given") @Size(max = 50, message = "must have at most 50 entries")
        List<JsonResume.Language> languages,

        @Valid @Nullable WorkAuthorisation workAuthorisation,

        @DecimalMin(value = "0", message = "must be at least 0")
        @DecimalMax(value = "70", message = "must be at most 70")
        @Nullable
        BigDecimal yearsOfExperience,

        @Nullable CareerLevel careerLevel,

        @Size(max = 20, message = "must have at most 20 entries") @Nullable
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 100, message = "must have at most 100 characters") String>
                industries) {

    Standing standing() {
        return new Standing(
                workAuthorisation == null ? WorkAuthorisation.UNKNOWN : workAuthorisation,
                yearsOfExperience,
                careerLevel,
                industries == null ? List.of() : industries);
    }
}
