package dev.tailorbird.cli;

import dev.tailorbird.jobs.PageReader;
import dev.tailorbird.jobs.PostingFile;
import dev.tailorbird.jobs.PostingSources;
import dev.tailorbird.platform.fetch.AddressGuard;
import dev.tailorbird.platform.fetch.GuardedClient;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/** Reads what a command is pointed at. */
final class Inputs {
    private static final long MAX_BYTES = 10L * 1024 * 1024;

    private Inputs() {}

    /** @throws DomainException when there is no such file, or it is larger than 10 MB */
    static byte[] file(Path path) {
        try {
            if (Files.isDirectory(path)) throw unreadable(path, "is a folder, not a file");
            if (Files.size(path) > MAX_BYTES)
                throw new DomainException(
                        ProblemCode.TOO_LARGE,
                        path + " is larger than 10 MB.",
                        new FieldError("file", "is larger than 10 MB"));
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw unreadable(path, "does not exist");
        } catch (AccessDeniedException e) {
            throw unreadable(path, "may not be read");
        } catch (IOException e) {
            throw unreadable(path, "cannot be read (" + e.getMessage() + ")");
        }
    }

    /** @param source a file, an http(s) address, or {@code -} for standard input */
    static Posting posting(String source) {
        Posting posting = source.matches("(?i)https?://.*") ? fetched(source) : read(source);
        return PostingSources.checked(posting, "job");
    }

    private static Posting read(String source) {
        if (source.equals("-")) return text(standardInput());
        Path path = Path.of(source);
        return text(PostingFile.text(path.getFileName().toString(), file(path)));
    }

    private static Posting text(String text) {
        return new Posting(null, null, null, null, text);
    }

    private static String standardInput() {
        try {
            return new String(System.in.readNBytes((int) MAX_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DomainException(ProblemCode.INVALID, "Standard input cannot be read.", e);
        }
    }

    private static Posting fetched(String address) {
        Vertx vertx = Vertx.vertx();
        try {
            return PageReader.read(new GuardedClient(vertx, new AddressGuard(Set.of()))
                    .get(address)
                    .await()
                    .indefinitely());
        } finally {
            vertx.close();
        }
    }

    private static DomainException unreadable(Path path, String why) {
        return new DomainException(ProblemCode.INVALID, path + " " + why + ".", new FieldError("file", why));
    }
}
