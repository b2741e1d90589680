package dev.tailorbird.platform.web;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a request.
 *
 * @param name as the person's machine names it, without folders
 */
public record Upload(String name, Path file, long size) {
    private static final int MAX_NAME = 200;
    private static final long MAX_BYTES = 10 * 1024 * 1024;

    /** @throws DomainException when the form has no part {@code file}, or it is larger than 10 MB */
    public static Upload required(@Nullable FileUpload upload) {
        if (upload == null)
            throw new DomainException(
                    ProblemCode.INVALID,
                    "Send the file as the form part named file.",
                    new FieldError("file", "is missing"));
        if (upload.size() > MAX_BYTES)
            throw new DomainException(
                    ProblemCode.TOO_LARGE,
                    "The file is larger than 10 MB. Save it with smaller pictures, or as DOCX or text.",
                    new FieldError("file", "is larger than 10 MB"));
        String name = Objects.requireNonNullElse(upload.fileName(), "file").replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
        return new Upload(
                name.length() > MAX_NAME ? name.substring(name.length() - MAX_NAME) : name,
                upload.uploadedFile(),
                upload.size());
    }

    /** Blocks. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
