package dev.tailorbird.resume;

import dev.tailorbird.shared.FieldError;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's own template as it is stored.
 *
 * @param warnings what is kept as it was written and should be looked at, by its field
 */
public record OwnTemplate(
        UUID id,
        long version,
        String title,
        String base,
        ResumeTemplate.SuggestedFor suggestedFor,
        Arrangement arrangement,
        List<FieldError> warnings) {

    /** Letters of the job's title that it was made for, 0 when it was made for a level alone, less when for neither. */
    private int likeness(String jobTitle, String level) {
        if (!suggestedFor.suits(level)) {
            return -1;
        }
        int letters = suggestedFor.likeness(jobTitle);
        boolean anyRole =
                suggestedFor.roles().isEmpty() && !suggestedFor.levels().isEmpty();
        return letters > 0 || anyRole ? letters : -1;
    }

    /** The one that was made for the most of the job's title, the oldest of several. */
    static Optional<OwnTemplate> suggested(List<OwnTemplate> all, String jobTitle, String level) {
        int most = all.stream()
                .mapToInt(own -> own.likeness(jobTitle, level))
                .max()
                .orElse(-1);
        return all.stream()
                .filter(own -> most >= 0 && own.likeness(jobTitle, level) == most)
                .findFirst();
    }

    RenderOptions options(@Nullable String pageSize, int maxPages) {
        return new RenderOptions(
                base, pageSize == null ? RenderOptions.DEFAULT.pageSize() : pageSize, maxPages, arrangement);
    }
}
