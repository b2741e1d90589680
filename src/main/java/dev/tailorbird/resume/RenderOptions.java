package dev.tailorbird.resume;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a resume is set.
 *
 * @param template one of {@link ResumeTemplates#names}
 * @param pageSize A4 or Letter
 * @param maxPages pages to fit into, 0 for as many as it takes
 * @param arrangement what a template of the person's own changes, as it was when the resume was made; null for none
 */
public record RenderOptions(
        String template,
        String pageSize,
        int maxPages,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Arrangement arrangement) {

    /** Sizes of paper. */
    public static final List<String> PAGE_SIZES = List.of("A4", "Letter");

    /** What the name of a template must be. */
    public static final String TEMPLATE_RULE =
            "must be one of " + String.join(", ", ResumeTemplates.names()) + ", or the id of a template of yours";

    private static final Pattern OWN = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static final RenderOptions DEFAULT = new RenderOptions("standard", "A4", 0);

    public RenderOptions {
        template = oneOf("template", template, ResumeTemplates.names());
        pageSize = oneOf("pageSize", pageSize, PAGE_SIZES);
        if (maxPages < 0) {
            throw invalid("maxPages", "must be 0 (as many as it takes) or more");
        }
    }

    public RenderOptions(String template, String pageSize, int maxPages) {
        this(template, pageSize, maxPages, null);
    }

    /** The same on other paper, or on its own when none is given. */
    RenderOptions on(@Nullable String otherPageSize) {
        return otherPageSize == null ? this : new RenderOptions(template, otherPageSize, maxPages, arrangement);
    }

    /** The same with these sections in this order; with those that it has when none is named. */
    public RenderOptions printing(List<String> sections) {
        if (sections.isEmpty()) return this;
        Arrangement chosen = arrangement == null
                ? new Arrangement(sections, List.of(), null)
                : new Arrangement(sections, arrangement.roles(), arrangement.bulletsPerRole());
        return new RenderOptions(template, pageSize, maxPages, chosen);
    }

    /** The id of a person's own template, when the name of a template is one. */
    public static Optional<UUID> ownId(String template) {
        return OWN.matcher(template).matches() ? Optional.of(UUID.fromString(template)) : Optional.empty();
    }

    /** The template with the sections that are asked for. */
    ResumeTemplate design() {
        ResumeTemplate base = ResumeTemplates.of(template);
        return arrangement == null ? base : base.withSections(arrangement.sections());
    }

    /** What of the resume is printed. */
    JsonResume arranged(JsonResume resume) {
        return arrangement == null ? resume : arrangement.of(resume);
    }

    private static String oneOf(String field, @Nullable String value, List<String> allowed) {
        return allowed.stream()
                .filter(name -> name.equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> invalid(field, "must be one of " + String.join(", ", allowed)));
    }

    private static DomainException invalid(String field, String message) {
        return new DomainException(
                ProblemCode.INVALID,
                "The " + field + " of the document " + message + ".",
                new FieldError(field, message));
    }
}
