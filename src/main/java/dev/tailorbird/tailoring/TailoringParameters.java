package dev.tailorbird.tailoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tailorbird.ai.UntrustedText;
import dev.tailorbird.resume.RenderOptions;
import dev.tailorbird.resume.ResumeTemplates;
import dev.tailorbird.shared.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person may set for a session.
 *
 * @param pages 1 or 2
 * @param stretch 0 wording only, 1 reorder and rephrase, 2 adjacent terms for the same thing, 3 implied skills to confirm
 * @param bulletsPerRole most bullets of one role, 1 to 8
 * @param template one of {@link ResumeTemplates#names}, or the id of a template of the person's own
 * @param pageSize A4 or Letter
 * @param coverLetter whether a cover letter is written too
 * @param talkingPoints what it should say, in the person's words: at most 5, of 300 characters each
 * @param values what the company says of itself: at most 10, of 200 characters each; they change order and wording only
 * @param tone one of {@link Tone#NAMES}
 * @param sections which sections are printed, in their order, by the names of JSON Resume; empty for all, in the template's order
 */
public record TailoringParameters(
        int pages,
        int stretch,
        int bulletsPerRole,
        String template,
        String pageSize,
        boolean coverLetter,
        List<String> talkingPoints,
        List<String> values,
        String tone,
        List<String> sections) {
    static final FieldError UNKNOWN_TEMPLATE = new FieldError("parameters.template", RenderOptions.TEMPLATE_RULE);
    private static final int MOST_POINTS = 5;
    private static final int LONGEST_POINT = 300;
    private static final int MOST_VALUES = 10;
    private static final int LONGEST_VALUE = 200;
    private static final List<String> NEEDED = List.of("work", "skills");
    public static final TailoringParameters STANDARD = new TailoringParameters(2, 1, 5, "standard", "A4");

    /** From JSON: what is left out has its default. */
    @JsonCreator
    public static TailoringParameters of(
            @JsonProperty("pages") @Nullable Integer pages,
            @JsonProperty("stretch") @Nullable Integer stretch,
            @JsonProperty("bulletsPerRole") @Nullable Integer bulletsPerRole,
            @JsonProperty("template") @Nullable String template,
            @JsonProperty("pageSize") @Nullable String pageSize,
            @JsonProperty("coverLetter") @Nullable Boolean coverLetter,
            @JsonProperty("talkingPoints") @Nullable List<String> talkingPoints,
            @JsonProperty("values") @Nullable List<String> values,
            @JsonProperty("tone") @Nullable String tone,
            @JsonProperty("sections") @Nullable List<String> sections) {
        return new TailoringParameters(
                pages == null ? STANDARD.pages : pages,
                stretch == null ? STANDARD.stretch : stretch,
                bulletsPerRole == null ? STANDARD.bulletsPerRole : bulletsPerRole,
                template == null ? STANDARD.template : template,
                pageSize == null ? STANDARD.pageSize : pageSize,
                Boolean.TRUE.equals(coverLetter),
                talkingPoints == null ? List.of() : talkingPoints,
                values == null ? List.of() : values,
                tone == null ? STANDARD.tone : tone,
                sections == null ? List.of() : sections);
    }

    public TailoringParameters(int pages, int stretch, int bulletsPerRole, String template, String pageSize) {
        this(pages, stretch, bulletsPerRole, template, pageSize, false, List.of(), List.of(), Tone.POSTING, List.of());
    }

    public TailoringParameters {
        talkingPoints = cleaned(talkingPoints);
        values = cleaned(values);
        sections = sections.stream().filter(Objects::nonNull).toList();
    }

    private static List<String> cleaned(List<String> texts) {
        return texts.stream()
                .filter(Objects::nonNull)
                .map(text -> UntrustedText.clean(text).replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** The same with a cover letter. */
    public TailoringParameters withLetter(List<String> points) {
        return new TailoringParameters(
                pages, stretch, bulletsPerRole, template, pageSize, true, points, values, tone, sections);
    }

    /** The same for a company that says this of itself. */
    public TailoringParameters withValues(List<String> said) {
        return new TailoringParameters(
                pages, stretch, bulletsPerRole, template, pageSize, coverLetter, talkingPoints, said, tone, sections);
    }

    /** The same in another tone, with other sections. */
    public TailoringParameters with(String otherTone, List<String> otherSections) {
        return new TailoringParameters(
                pages,
                stretch,
                bulletsPerRole,
                template,
                pageSize,
                coverLetter,
                talkingPoints,
                values,
                otherTone,
                otherSections);
    }

    /** Whether a section is printed. */
    boolean prints(String section) {
        return sections.isEmpty() || sections.contains(section);
    }

    /** Every field at fault, its path under {@code parameters}; empty when all is well. */
    public List<FieldError> problems() {
        List<FieldError> found = new ArrayList<>();
        range(found, "pages", pages, 1, 2);
        range(found, "stretch", stretch, 0, 3);
        range(found, "bulletsPerRole", bulletsPerRole, 1, 8);
        if (!ResumeTemplates.names().contains(template)
                && RenderOptions.ownId(template).isEmpty()) found.add(UNKNOWN_TEMPLATE);
        oneOf(found, "pageSize", pageSize, RenderOptions.PAGE_SIZES);
        texts(found, "talkingPoints", talkingPoints, MOST_POINTS, LONGEST_POINT);
        texts(found, "values", values, MOST_VALUES, LONGEST_VALUE);
        oneOf(found, "tone", tone, Tone.NAMES);
        sections(found);
        return found;
    }

    private void sections(List<FieldError> found) {
        if (sections.isEmpty()) return;
        List<String> known = ResumeTemplates.sections();
        if (!known.containsAll(sections))
            found.add(new FieldError("parameters.sections", "must be of " + String.join(", ", known)));
        else if (Set.copyOf(sections).size() < sections.size())
            found.add(new FieldError("parameters.sections", "must name each section once"));
        else if (!sections.containsAll(NEEDED))
            found.add(new FieldError(
                    "parameters.sections",
                    "must contain " + String.join(" and ", NEEDED) + ", which answer the posting"));
    }

    private static void texts(List<FieldError> found, String field, List<String> texts, int most, int longest) {
        if (texts.size() > most)
            found.add(new FieldError("parameters." + field, "must have at most " + most + " entries"));
        if (texts.stream().anyMatch(text -> text.length() > longest))
            found.add(new FieldError("parameters." + field, "must have entries of at most " + longest + " characters"));
    }

    private static void range(List<FieldError> found, String field, int value, int least, int most) {
        if (value < least || value > most)
            found.add(new FieldError("parameters." + field, "must be from " + least + " to " + most));
    }

    private static void oneOf(List<FieldError> found, String field, String value, List<String> allowed) {
        if (!allowed.contains(value))
            found.add(new FieldError("parameters." + field, "must be one of " + String.join(", ", allowed)));
    }
}
