package dev.tailorbird.profile;

import dev.tailorbird.geo.CommuteMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a person looks for, and how they want to hear of it. */
public record Wishes(
        @NotNull(message = "must be given") @Size(max = 30, message = "must have at most 30 entries")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 100, message = "must have at most 100 characters") String>
                desiredRoles,

        @NotNull(message = "must be given") @Size(max = 50, message = "must have at most 50 entries")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 200, message = "must have at most 200 characters") String>
                locations,

        Set<WorkSetting> workSettings,
        Set<JobType> jobTypes,

        @Valid @Nullable Pay salary,
        Set<CompanySize> companySizes,

        @NotNull(message = "must be given") @Size(max = 500, message = "must have at most 500 entries")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 200, message = "must have at most 200 characters") String>
                blockedCompanies,

        @Min(value = 1, message = "must be at least 1") @Max(value = 300, message = "must be at most 300") @Nullable
        Integer maxCommuteMinutes,

        @NotNull(message = "must be given") CommuteMode commuteMode,

        @NotNull(message = "must be given") @Valid DigestTime digest,

        Set<Channel> channels,
        boolean useVoiceProfile,
        boolean usePersonality) {

    /** Choices keep one order, whatever order they were sent in. */
    public Wishes {
        workSettings = ordered(workSettings);
        jobTypes = ordered(jobTypes);
        companySizes = ordered(companySizes);
        channels = ordered(channels);
    }

    public enum WorkSetting {
        REMOTE,
        HYBRID,
        ONSITE
    }

    public enum JobType {
        FULL_TIME,
        PART_TIME,
        CONTRACT,
        INTERNSHIP,
        TEMPORARY
    }

    public enum CompanySize {
        UP_TO_10,
        UP_TO_50,
        UP_TO_200,
        UP_TO_1000,
        UP_TO_5000,
        OVER_5000
    }

    public enum Channel {
        APP,
        EMAIL,
        WEBHOOK,
        NTFY
    }

    public enum PayPeriod {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** @param currency three letters of ISO 4217 */
    public record Pay(
            @PositiveOrZero(message = "must not be negative") @Nullable
            BigDecimal min,

            @PositiveOrZero(message = "must not be negative") @Nullable
            BigDecimal max,

            @NotNull(message = "must be given") String currency,
            @NotNull(message = "must be given") PayPeriod period) {}

    /**
     * @param time hours and minutes in the person's own time
     * @param timeZone as the IANA database names it
     */
    public record DigestTime(
            @NotNull(message = "must be given")
            @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "must be hours and minutes like 07:30")
            String time,

            @NotNull(message = "must be given") String timeZone) {}

    /** What holds until somebody says otherwise. */
    static final Wishes DEFAULT = new Wishes(
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            null,
            Set.of(),
            List.of(),
            null,
            CommuteMode.DRIVE,
            new DigestTime("07:30", "UTC"),
            Set.of(Channel.APP),
            true,
            true);

    private static <T extends Enum<T>> Set<T> ordered(@Nullable Set<T> choices) {
        return choices == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(choices));
    }
}
