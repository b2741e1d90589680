package dev.tailorbird.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a posting says, as {@code analyze-job} prints it; {@code docs/schemas/posting-analysis.json} describes it for
 * other programs. A fact that the posting does not state is null, {@code unknown} or an empty list, never a guess.
 *
 * @param specialization the part of the role that the title names beyond it ("Payments"), null if none
 * @param level one of unknown, intern, entry, junior, mid, senior, lead, staff, principal, manager, director, executive
 * @param workSetting remote, hybrid, on_site or unknown
 * @param employmentType full_time, part_time, contract, temporary, internship, unknown
 * @param minYears years of experience asked for, as numbers
 * @param sponsorship offered, not_offered or unknown
 * @param requirements sorted by relevance, highest first
 * @param keyRequirements three to seven requirements put as what the ideal candidate has done
 * @param boilerplate legal notes, benefits and self-praise, kept apart from the text that counts
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PostingAnalysis(
        @Nullable String id,
        @Nullable String title,
        @Nullable String company,
        @Nullable String role,
        @Nullable String specialization,
        String level,
        List<Place> locations,
        String workSetting,
        String employmentType,
        @Nullable Salary salary,
        Terms terms,
        @Nullable BigDecimal minYears,
        @Nullable BigDecimal maxYears,
        @Nullable Degree degree,
        String sponsorship,
        List<SkillAsk> skills,
        List<Requirement> requirements,
        List<String> keyRequirements,
        List<String> responsibilities,
        List<String> certifications,
        List<String> education,
        List<String> verbs,
        @Nullable String domain,
        List<String> cultureSignals,
        String register,
        String boilerplate) {

    /** What was stored before terms were read has none. */
    public PostingAnalysis {
        terms = terms == null ? Terms.NONE : terms;
    }

    /** The same posting, asking for this. */
    PostingAnalysis asking(List<SkillAsk> skills, List<Requirement> requirements, List<String> keyRequirements) {
        return new PostingAnalysis(
                id,
                title,
                company,
                role,
                specialization,
                level,
                locations,
                workSetting,
                employmentType,
                salary,
                terms,
                minYears,
                maxYears,
                degree,
                sponsorship,
                skills,
                requirements,
                keyRequirements,
                responsibilities,
                certifications,
                education,
                verbs,
                domain,
                cultureSignals,
                register,
                boilerplate);
    }

    /** A place; {@code country} by its English name, {@code city} by its usual English name. */
    public record Place(
            @Nullable String city,
            @Nullable String region,
            @Nullable String country,
            boolean remote) {}

    /**
     * Pay as posted and per year.
     *
     * @param period hour, day, week, month or year
     */
    public record Salary(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String currency,
            @Nullable String period,
            @Nullable BigDecimal yearMin,
            @Nullable BigDecimal yearMax) {}

    /**
     * What else is offered.
     *
     * @param months how long a contract, temporary job or internship lasts at first
     * @param agency who employs instead of the place of work
     * @param timeOff paid time off a year, such as "25 days" or "unlimited"
     * @param benefits by common names, such as "parental leave"
     */
    public record Terms(
            @Nullable BigDecimal months,
            @Nullable String agency,
            @Nullable String timeOff,
            List<String> benefits) {
        public static final Terms NONE = new Terms(null, null, null, List.of());
    }

    /**
     * @param level as in the labelled corpus (for example bachelor, master, doctorate)
     * @param required false when preferred or replaceable by experience
     */
    public record Degree(String level, boolean required) {}

    /** A skill the posting names; {@code group} as in the lexicon; {@code required} false when it is a plus. */
    public record SkillAsk(String name, String group, boolean required) {}

    /**
     * One thing asked for.
     *
     * @param text short phrase, close to the posting's words
     * @param keywords the words that a resume should show to answer it
     * @param relevance 0..1
     * @param kind required or preferred
     * @param bucket skill, experience, education, certification, responsibility or trait
     */
    public record Requirement(String text, List<String> keywords, double relevance, String kind, String bucket) {}
}
