package dev.tailorbird.profile;

import dev.tailorbird.geo.CommuteMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@link Wishes} with their version: 0 until they are first stored. */
public record Preferences(
        long version,
        List<String> desiredRoles,
        List<String> locations,
        Set<Wishes.WorkSetting> workSettings,
        Set<Wishes.JobType> jobTypes,
        Wishes.@Nullable Pay salary,
        Set<Wishes.CompanySize> companySizes,
        List<String> blockedCompanies,
        @Nullable Integer maxCommuteMinutes,
        CommuteMode commuteMode,
        Wishes.DigestTime digest,
        Set<Wishes.Channel> channels,
        boolean useVoiceProfile,
        boolean usePersonality) {

    static Preferences of(long version, Wishes wishes) {
        return new Preferences(
                version,
                wishes.desiredRoles(),
                wishes.locations(),
                wishes.workSettings(),
                wishes.jobTypes(),
                wishes.salary(),
                wishes.companySizes(),
                wishes.blockedCompanies(),
                wishes.maxCommuteMinutes(),
                wishes.commuteMode(),
                wishes.digest(),
                wishes.channels(),
                wishes.useVoiceProfile(),
                wishes.usePersonality());
    }
}
