package dev.tailorbird.resume;

import java.util.Locale;

/** The kinds of file that a resume can be had as; the name in small letters is the file's extension. */
enum DocumentFormat {
    PDF,
    DOCX,
    MD,
    TXT;

    static final String PDF_TYPE = "application/pdf";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String MD_TYPE = "text/markdown;charset=UTF-8";
    static final String TXT_TYPE = "text/plain;charset=UTF-8";

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
