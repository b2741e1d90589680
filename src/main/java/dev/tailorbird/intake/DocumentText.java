package dev.tailorbird.intake;

import java.util.stream.Collectors;

/** The text of a file that is no resume, read with the same readers and refused with the same words. */
public final class DocumentText {
    private static final long MILLIS = 20_000;

    private DocumentText() {}

    /**
     * Blocks while the file is read.
     *
     * @throws dev.tailorbird.shared.DomainException when it is neither PDF, DOCX nor text, or cannot be read
     */
    public static String of(byte[] content) {
        if (content.length > DocumentReader.MAX_BYTES) throw Refusal.tooLarge();
        if (content.length == 0) throw Refusal.empty();
        Deadline deadline = new Deadline(MILLIS);
        return switch (FileKind.sniff(content)) {
            case PDF -> lines(PdfText.read(content, deadline));
            case DOCX -> lines(DocxText.read(content, deadline));
            case JSON, TEXT -> FileKind.text(content);
        };
    }

    private static String lines(Document document) {
        return document.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
