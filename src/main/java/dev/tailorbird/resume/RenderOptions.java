package dev.tailorbird.resume;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;

/**
 * How a resume is set.
 *
 * @param template standard or compact
 * @param pageSize A4 or Letter
 * @param maxPages pages to fit into, 0 for as many as it takes
 */
public record RenderOptions(String template, String pageSize, int maxPages) {

    public static final RenderOptions DEFAULT = new RenderOptions("standard", "A4", 0);

    public RenderOptions {
        template = oneOf("template", template, "standard", "compact");
        pageSize = oneOf("pageSize", pageSize, "A4", "Letter");
        if (maxPages < 0) {
            throw invalid("maxPages", "must be 0 (as many as it takes) or more");
        }
    }

    private static String oneOf(String field, String value, String first, String second) {
        if (first.equalsIgnoreCase(value)) {
            return first;
        }
        if (second.equalsIgnoreCase(value)) {
            return second;
        }
        throw invalid(field, "must be " + first + " or " + second);
    }

    private static DomainException invalid(String field, String message) {
        return new DomainException(
                ProblemCode.INVALID,
                "The " + field + " of the document " + message + ".",
                new FieldError(field, message));
    }
}
