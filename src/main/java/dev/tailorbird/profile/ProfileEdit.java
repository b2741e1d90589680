package dev.tailorbird.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a person may change of their profile: all of it at once. */
public record ProfileEdit(
        @NotNull(message = "must be given") JsonResume.Basics basics,

        @NotNull(message = "must be given") @Size(max = 100, message = "must have at most 100 groups")
        List<JsonResume.Skill> skills,

        @NotNull(message = "must be given") @Size(max = 50, message = "must have at most 50 entries")
        List<JsonResume.Language> languages) {}
