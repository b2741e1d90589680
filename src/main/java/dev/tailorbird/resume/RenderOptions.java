package dev.tailorbird.resume;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a resume is set.
 *
 * @param template one of {@link ResumeTemplates#names}
 * @param pageSize A4 or Letter
 * @param maxPages pages to fit into, 0 for as many as it takes
 */
public record RenderOptions(String template, String pageSize, int maxPages) {

    /** Sizes of paper. */
    public static final List<String> PAGE_SIZES = List.of("A4", "Letter");

    public static final RenderOptions DEFAULT = new RenderOptions("standard", "A4", 0);

    public RenderOptions {
        template = oneOf("template", template, ResumeTemplates.names());
        pageSize = oneOf("pageSize", pageSize, PAGE_SIZES);
        if (maxPages < 0) {
            throw invalid("maxPages", "must be 0 (as many as it takes) or more");
        }
    }

    /** The same but for what is given. */
    RenderOptions with(@Nullable String otherTemplate, @Nullable String otherPageSize) {
        return new RenderOptions(
                otherTemplate == null ? template : otherTemplate,
                otherPageSize == null ? pageSize : otherPageSize,
                maxPages);
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
