package dev.tailorbird.discovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person says of a search: all of it at once. */
@Schema(requiredProperties = "term")
public record SearchEdit(
        @Schema(description = "All of its words must occur in title, skills or text", example = "supply planner")
        @NotBlank(message = "must be given")
        @Size(max = 200, message = "must have at most 200 characters")
        String term,

        @Schema(description = "A title with one of these words is left out", example = "[\"intern\"]")
        @Nullable
        @Size(max = 50, message = "must have at most 50 entries")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 100, message = "must have at most 100 characters") String>
                exclude,

        @Schema(description = "One of them must fit; none leaves every place", example = "[\"Leeds\", \"remote\"]")
        @Nullable
        @Size(max = 50, message = "must have at most 50 entries")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 200, message = "must have at most 200 characters") String>
                locations,

        @Schema(defaultValue = "true") @Nullable Boolean active) {

    public SearchEdit {
        term = term == null ? "" : term.strip();
        exclude = stripped(exclude);
        locations = stripped(locations);
        active = Objects.requireNonNullElse(active, true);
    }

    private static List<String> stripped(@Nullable List<String> words) {
        return words == null
                ? List.of()
                : words.stream()
                        .map(word -> word == null ? "" : word.strip())
                        .distinct()
                        .toList();
    }
}
