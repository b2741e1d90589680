package dev.tailorbird.profile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a profile says beyond a resume: where the person may work and how far they have come, as they said it. */
record Standing(
        WorkAuthorisation workAuthorisation,
        @Nullable BigDecimal yearsOfExperience,
        @Nullable CareerLevel careerLevel,
        List<String> industries) {
    static final Standing UNKNOWN = new Standing(WorkAuthorisation.UNKNOWN, null, null, List.of());
}
