package dev.tailorbird.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a person may work.
 *
 * @param countries by their English names, or "European Union"
 * @param needsSponsorship for a job outside of these; null when they did not say
 */
public record WorkAuthorisation(
        @NotNull(message = "must be given") @Size(max = 60, message = "must have at most 60 entries")
        List<@NotNull(message = "must be given") @Size(max = 100, message = "must have at most 100 characters") String>
                countries,

        @Nullable Boolean needsSponsorship) {
    static final WorkAuthorisation UNKNOWN = new WorkAuthorisation(List.of(), null);
}
