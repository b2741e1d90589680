package dev.tailorbird.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The folder that holds what a server keeps between starts: the embedded database and the keys. Readable by its owner
 * only.
 *
 * @param path absolute
 */
public record DataHome(Path path) {
    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** {@code TAILORBIRD_HOME} (environment, or the system property {@code tailorbird.home}), else a hidden folder. */
    public static DataHome configured() {
        String named = Optional.ofNullable(System.getProperty("tailorbird.home"))
                .or(() -> Optional.ofNullable(System.getenv("TAILORBIRD_HOME")))
                .filter(s -> !s.isBlank())
                .orElse(Path.of(System.getProperty("user.home"), ".tailorbird").toString());
        return new DataHome(Path.of(named).toAbsolutePath().normalize());
    }

    /** A folder below the home, made if missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name), OWNER_ONLY_FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data folder " + path + " cannot be written. Set TAILORBIRD_HOME to a folder of yours.", e);
        }
    }

    /** Writes a file that only its owner may read, replacing what was there. */
    static void writeSecret(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, OWNER_ONLY_FILE);
        Files.writeString(fresh, text);
        Files.move(
                fresh,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
