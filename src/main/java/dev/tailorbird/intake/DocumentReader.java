package dev.tailorbird.intake;

import dev.tailorbird.shared.DomainException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Reads a resume out of a file: PDF, DOCX, plain text, Markdown, JSON Resume 1.0.0 or the ZIP of a
 * LinkedIn export, told apart by content. What cannot
 * be read is refused with a {@link DomainException} that says what to do; nothing is ever guessed from a file without
 * text. Limits: 10 MB, 20 pages, 500,000 characters, {@value #DEFAULT_SECONDS} seconds.
 */
public final class DocumentReader {
    public static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int DEFAULT_SECONDS = 20;

    private final long timeoutMillis;

    public DocumentReader() {
        this(DEFAULT_SECONDS * 1000L);
    }

    /** @param timeoutMillis after this time the worker is stopped and the document refused */
    public DocumentReader(long timeoutMillis) {
        this.timeoutMillis = timeoutMillis;
    }

    /**
     * @param fileName only for messages; the type is told by content
     * @throws DomainException when the file cannot be read, with a field error on "file"
     */
    public ResumeDraft read(String fileName, byte[] content) {
        return guarded(content, deadline -> readNow(content, deadline));
    }

    /** The lines of a document that is not structured already, with the same limits. */
    Document lines(byte[] content) {
        return guarded(content, deadline -> linesNow(content, deadline));
    }

    /** Whether the file holds text to be understood, and not fields already. */
    static boolean isProse(byte[] content) {
        return switch (FileKind.sniff(content)) {
            case JSON, LINKEDIN -> false;
            case PDF, DOCX, TEXT -> true;
        };
    }

    /** Reads on a worker of its own, within the limits of size and time. */
    <T> T guarded(byte[] content, Function<Deadline, T> reading) {
        if (content.length > MAX_BYTES) throw Refusal.tooLarge();
        if (content.length == 0) throw Refusal.empty();
        Deadline deadline = new Deadline(timeoutMillis);
        FutureTask<T> task = new FutureTask<>(() -> reading.apply(deadline));
        Thread worker = new Thread(null, task, "intake-reader", 4L * 1024 * 1024);
        worker.setDaemon(true);
        worker.start();
        return result(task);
    }

    private <T> T result(FutureTask<T> task) {
        try {
            return task.get(timeoutMillis + 200, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            task.cancel(true); // the worker's loops ask the deadline, so it ends soon after
            throw Refusal.tooSlow();
        } catch (InterruptedException | CancellationException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusal.tooSlow();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof DomainException known) throw known;
            if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) throw Refusal.bomb();
            throw new DomainException(
                    dev.tailorbird.shared.ProblemCode.UNREADABLE_DOCUMENT,
                    "The document could not be read. Save or export it again and upload the new file.",
                    cause == null ? failed : cause);
        }
    }

    private static ResumeDraft readNow(byte[] content, Deadline deadline) {
        return switch (FileKind.sniff(content)) {
            case JSON -> JsonResumeReader.read(notBlank(FileKind.text(content)));
            case LINKEDIN -> LinkedInReader.read(content, deadline);
            case PDF, DOCX, TEXT -> ResumeAssembler.assemble(linesNow(content, deadline), deadline);
        };
    }

    private static Document linesNow(byte[] content, Deadline deadline) {
        return switch (FileKind.sniff(content)) {
            case PDF -> PdfText.read(content, deadline);
            case DOCX -> DocxText.read(content, deadline);
            case LINKEDIN -> throw Refusal.unsupported("This is an archive, not a document.");
            case JSON, TEXT -> PlainText.read(notBlank(FileKind.text(content)), deadline);
        };
    }

    private static String notBlank(String text) {
        if (text.isBlank()) throw Refusal.empty();
        return text;
    }
}
