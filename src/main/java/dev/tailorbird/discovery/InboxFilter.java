package dev.tailorbird.discovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which listings of an inbox are asked for; what is not named is not asked. The same in queries and in stored views. */
@Schema(description = "Conditions on listings; all that are named must hold")
@JsonInclude(JsonInclude.Include.NON_NULL)
public class InboxFilter {
    @RestQuery
    @Parameter(description = "NEW when left out; counts have all states")
    public @Nullable InboxState state;

    @RestQuery
    @Parameter(description = "A company whose board shows the listing")
    public @Nullable UUID companyId;

    @RestQuery
    @Parameter(
            description = "Words, or how they begin: all must occur in title, employer or skills; those that occur in"
                    + " none of these anywhere are looked for in the texts",
            example = "supply planner")
    @Size(max = 200, message = "must have at most 200 characters")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "A city, region or country, or remote", example = "Leeds")
    @Size(max = 200, message = "must have at most 200 characters")
    public @Nullable String location;

    @RestQuery
    public @Nullable ListingSetting workSetting;

    @RestQuery
    @Parameter(
            description = "The least yearly pay, in the currency of your preferences, else in US dollars; other"
                    + " currencies are converted roughly",
            example = "60000")
    @PositiveOrZero(message = "must not be negative")
    public @Nullable BigDecimal salaryMin;

    @RestQuery
    @Parameter(description = "One of these levels")
    @Size(max = 12, message = "must have at most 12 entries")
    public @Nullable List<ListingLevel> level;

    @RestQuery
    @Parameter(description = "Posted, or else first seen, within so many days", example = "14")
    @Min(value = 0, message = "must not be negative")
    @Max(value = 3650, message = "must be at most 3650")
    public @Nullable Integer maxAgeDays;

    @RestQuery
    @Parameter(description = "The least score, 0 to 100; unscored ones are left out", example = "70")
    @Min(value = 0, message = "must not be negative")
    @Max(value = 100, message = "must be at most 100")
    public @Nullable BigDecimal minScore;

    @RestQuery
    @Parameter(
            description = "The longest way to work from the place of your profile, estimated for the mode of your"
                    + " preferences; remote listings count as none",
            example = "45")
    @Min(value = 1, message = "must be at least 1")
    @Max(value = 300, message = "must be at most 300")
    public @Nullable Integer maxCommuteMinutes;

    /** Stored views are written again only when their conditions changed. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InboxFilter filter && parts().equals(filter.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                state, companyId, q, location, workSetting, salaryMin, level, maxAgeDays, minScore, maxCommuteMinutes);
    }
}
