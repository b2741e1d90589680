package dev.tailorbird.intake;

import java.util.stream.Collectors;

/** The text of a file that is no resume, read with the same readers and refused with the same words. */
public final class DocumentText {
    private DocumentText() {}

    /**
     * Blocks while the file is read.
     *
     * @throws dev.tailorbird.shared.DomainException when it is neither PDF, DOCX nor text, or cannot be read
     */
    public static String of(byte[] content) {
        return new DocumentReader().guarded(content, deadline -> text(content, deadline));
    }

    private static String text(byte[] content, Deadline deadline) {
        return switch (FileKind.sniff(content)) {
            case PDF -> lines(PdfText.read(content, deadline));
            case DOCX -> lines(DocxText.read(content, deadline));
            case LINKEDIN -> throw Refusal.unsupported("This is a LinkedIn export.");
            case JSON, TEXT -> FileKind.text(content);
        };
    }

    private static String lines(Document document) {
        return document.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
