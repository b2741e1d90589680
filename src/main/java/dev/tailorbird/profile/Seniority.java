package dev.tailorbird.profile;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Tenure;
import dev.tailorbird.posting.LevelFinder;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long somebody has worked and how far they have come, read off their jobs; nulls when no job says it. */
public record Seniority(
        @Nullable Integer yearsOfExperience, @Nullable CareerLevel careerLevel) {
    private static final String OPEN = "unknown";
    private static final int ENTRY_BELOW = 2;
    private static final int SENIOR_FROM = 6;

    static Seniority of(List<Entry> entries, YearMonth now) {
        Tenure tenure = new Tenure(now.toString());
        List<Entry> jobs = tenure.newestFirst(entries.stream()
                .filter(entry -> entry.type() == Entry.Type.WORK)
                .toList());
        Integer years = Tenure.counted(jobs).isEmpty() ? null : tenure.years(jobs);
        return new Seniority(years, level(jobs, years));
    }

    /** The newest title decides; one that names no level leaves it to the years. */
    private static @Nullable CareerLevel level(List<Entry> jobs, @Nullable Integer years) {
        String named = jobs.isEmpty() ? OPEN : LevelFinder.find(jobs.get(0).title());
        if (!named.equals(OPEN)) return CareerLevel.valueOf(named.toUpperCase(Locale.ROOT));
        if (years == null) return null;
        if (years < ENTRY_BELOW) return CareerLevel.ENTRY;
        return years < SENIOR_FROM ? CareerLevel.MID : CareerLevel.SENIOR;
    }
}
