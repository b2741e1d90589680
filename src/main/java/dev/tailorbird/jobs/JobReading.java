package dev.tailorbird.jobs;

import dev.langchain4j.model.output.structured.Description;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model says about a posting. Nothing of it is believed before {@link JobAnalysis} has held it against the text. */
record JobReading(
        @Nullable String title,
        @Nullable String company,

        @Description("the trade without level or team, e.g. Software Engineer") @Nullable
        String role,

        @Description("what the title names beyond the role, e.g. Payments") @Nullable
        String specialization,

        @Description(
                "unknown, intern, entry, junior, mid, senior, lead, staff, principal, manager, director, executive")
        @Nullable
        String level,

        @Description("unknown, remote, hybrid, on_site") @Nullable
        String workSetting,

        @Description("unknown, full_time, part_time, contract, temporary, internship") @Nullable
        String employmentType,

        @Nullable Pay salary,
        @Nullable BigDecimal minYears,
        @Nullable BigDecimal maxYears,

        @Description("unknown, offered, not_offered") @Nullable
        String sponsorship,

        @Description("each skill, tool or method by the posting's own name") @Nullable
        List<Ask> skills,

        @Description("at most 12, most relevant first") @Nullable
        List<Need> requirements,

        @Description("3 to 7 of them, as what the ideal candidate has done") @Nullable
        List<String> keyRequirements,

        @Description("at most 8") @Nullable List<String> responsibilities,
        @Nullable List<String> certifications,

        @Description("the business, e.g. healthcare") @Nullable
        String domain,

        @Description("at most 5 short phrases of the posting") @Nullable
        List<String> cultureSignals) {

    /** As posted. */
    record Pay(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Description("ISO code") @Nullable String currency,

            @Description("hour, day, week, month, year") @Nullable
            String period) {}

    /** A skill. */
    record Ask(@Nullable String name, @Nullable Boolean required) {}

    /** A requirement. */
    record Need(
            @Description("short phrase in the posting's words") @Nullable
            String text,

            @Description("the posting's words a resume should show") @Nullable
            List<String> keywords,

            @Description("0 to 1") @Nullable Double relevance,
            @Description("required, preferred") @Nullable String kind,

            @Description("skill, experience, education, certification, responsibility, trait") @Nullable
            String bucket) {}
}
