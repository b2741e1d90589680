package dev.tailorbird.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a field of a draft was read.
 *
 * @param confidence 0..1
 * @param page 1 for the first; 0 when the format has no pages
 * @param line the line on that page, counted from 1; 0 when the format has no lines
 * @param text the source line as it stands in the document
 * @param file the file inside an archive ("Positions.csv"), null when the document is one file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldOrigin(
        double confidence,
        int page,
        int line,
        String text,
        @Nullable String file) {
    private static final int LONGEST = 300;

    public FieldOrigin(double confidence, int page, int line, String text) {
        this(confidence, page, line, text, null);
    }

    public FieldOrigin {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
