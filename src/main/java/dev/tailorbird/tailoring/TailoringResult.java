package dev.tailorbird.tailoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailorbird.profile.JsonResume;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tailored resume with the trace of every sentence. {@code docs/schemas/tailoring-report.json} describes it for other
 * programs.
 *
 * @param engine {@code local}, or the name of the model that wrote most of it
 * @param reasons what a reader should know about how it came about: why no model wrote, what found no room
 * @param evidence everything that is referenced, by id
 * @param resume what to render
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TailoringResult(
        Job job,
        String engine,
        List<String> reasons,
        Summary summary,
        List<Role> roles,
        List<SkillCategory> skills,
        Map<String, Proof> evidence,
        Guard guard,
        Evaluation evaluation,
        List<Attempt> attempts,
        AtsReport ats,
        JsonResume resume,
        @Nullable Letter letter) {

    public record Job(
            @Nullable String title,
            @Nullable String company,
            @Nullable String location) {}

    /** @param original the person's own summary */
    public record Summary(String text, @Nullable String original, List<Clause> clauses) {}

    public record Clause(String text, List<String> evidence) {}

    /** The cover letter between greeting and name; null when none was asked for. */
    public record Letter(List<Paragraph> paragraphs) {
        private static final String GREETING = "Dear hiring team,";
        private static final String CLOSE = "Kind regards,";

        /** Paragraphs with an empty line between them. */
        public String text() {
            return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
        }

        /** With greeting, close and name, each a paragraph. */
        List<String> paragraphs(@Nullable String name) {
            return Stream.of(
                            Stream.of(GREETING),
                            paragraphs.stream().map(Paragraph::text),
                            Stream.of(CLOSE),
                            Stream.ofNullable(name))
                    .flatMap(part -> part)
                    .toList();
        }

        /** With greeting and name. */
        public String signed(@Nullable String name) {
            return GREETING + "\n\n" + text() + "\n\n" + CLOSE + "\n" + (name == null ? "" : name) + "\n";
        }
    }

    /** @param clauses the opening and the close claim nothing and name no evidence */
    public record Paragraph(List<Clause> clauses) {
        String text() {
            return clauses.stream().map(Clause::text).collect(Collectors.joining(" "));
        }
    }

    /** @param start as in "2021-03" */
    public record Role(
            String entryId,
            String organisation,
            @Nullable String title,
            @Nullable String place,
            @Nullable String start,
            @Nullable String end,
            boolean current,
            List<Bullet> bullets,
            List<LeftOut> leftOut) {}

    /**
     * @param original the statement it rests on; several are joined by a line break
     * @param status passed, regenerated or original
     * @param keywords the posting's terms that it carries
     */
    public record Bullet(
            String id,
            String text,
            @Nullable String original,
            List<String> evidence,
            int stretch,
            String engine,
            boolean changed,
            List<Finding> findings,
            String status,
            List<String> keywords,
            int length) {}

    /** A claim that the guard stopped in a wording that is no longer there. */
    public record Finding(String text, String kind, int start, int end) {}

    public record LeftOut(String evidence, String text, String why) {}

    public record SkillCategory(String category, List<Skill> items) {}

    /** @param asked required, preferred or no */
    public record Skill(String name, List<String> evidence, String asked) {}

    /**
     * @param origin where the person said it
     * @param where the role or section it belongs to, in words
     */
    public record Proof(
            String text, @Nullable String entryId, @Nullable String origin, String where) {}

    /**
     * @param checked sentences and skills read by the guard, repeated tries included
     * @param stopped of these, how many did not pass
     */
    public record Guard(int checked, int passed, int stopped, List<Stopped> findings) {}

    /** @param action regenerated, original or dropped */
    public record Stopped(String where, String sentence, String text, String kind, int start, int end, String action) {}

    /** Each from 0 to 1; {@code overall} weighs 0.4, 0.3 and 0.3. */
    public record Evaluation(double coverage, double relevance, double ats, double overall, List<String> issues) {}

    public record Attempt(int number, double overall, double coverage, double relevance, double ats, boolean kept) {}
}
