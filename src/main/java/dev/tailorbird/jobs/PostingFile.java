package dev.tailorbird.jobs;

import dev.tailorbird.intake.DocumentText;
import dev.tailorbird.posting.PostingText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The text of a posting that came as a file: HTML, or whatever a resume may come as. */
public final class PostingFile {
    private static final int HEAD = 1024;

    private PostingFile() {}

    /** Blocks while a PDF or DOCX is read. */
    public static String text(String name, byte[] content) {
        if (isHtml(name, content)) return PostingText.fromHtml(new String(content, StandardCharsets.UTF_8));
        return DocumentText.of(content);
    }

    private static boolean isHtml(String name, byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") || name.matches("(?i).*\\.html?");
    }
}
