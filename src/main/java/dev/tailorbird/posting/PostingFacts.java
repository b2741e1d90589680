package dev.tailorbird.posting;

import dev.tailorbird.posting.PostingAnalysis.Degree;
import dev.tailorbird.posting.PostingAnalysis.Place;
import dev.tailorbird.posting.PostingAnalysis.Salary;
import dev.tailorbird.posting.PostingAnalysis.SkillAsk;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a {@link PostingAnalysis} that listings are filtered by, with the same meanings; it costs a fraction of the
 * whole analysis.
 */
public record PostingFacts(
        String level,
        List<Place> locations,
        String workSetting,
        String employmentType,
        @Nullable Salary salary,
        @Nullable BigDecimal minYears,
        @Nullable BigDecimal maxYears,
        @Nullable Degree degree,
        String sponsorship,
        List<SkillAsk> skills) {}
