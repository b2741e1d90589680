package dev.tailorbird.resume;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of file that a resume can be had as; the name in small letters is the file's extension. */
enum DocumentFormat {
    PDF(DocumentFormat.PDF_TYPE),
    DOCX(DocumentFormat.DOCX_TYPE),
    JSON(DocumentFormat.JSON_TYPE),
    MD(DocumentFormat.MD_TYPE),
    TXT(DocumentFormat.TXT_TYPE);

    static final String PDF_TYPE = "application/pdf";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String JSON_TYPE = "application/json";
    static final String MD_TYPE = "text/markdown;charset=UTF-8";
    static final String TXT_TYPE = "text/plain;charset=UTF-8";

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isText() {
        return this == JSON || this == MD || this == TXT;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param name its extension, null for the PDF */
    static DocumentFormat of(@Nullable String name) {
        if (name == null) {
            return PDF;
        }
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(DocumentFormat::unknown);
    }

    private static DomainException unknown() {
        String message = "must be one of "
                + Arrays.stream(values()).map(DocumentFormat::extension).collect(Collectors.joining(", "));
        return new DomainException(
                ProblemCode.INVALID, "The format of the document " + message + ".", new FieldError("format", message));
    }
}
