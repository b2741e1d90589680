package dev.tailorbird.resume;

import dev.tailorbird.profile.JsonResume;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored resume with the person's contact joined in. */
public record Resume(
        UUID id,
        long version,
        @Nullable UUID jobId,
        @Nullable String jobTitle,
        @Nullable String company,
        @Nullable String level,
        JsonResume resume,
        RenderOptions options,
        Instant createdAt) {

    /** The name of its document to download. */
    String fileName(String extension) {
        return named(FileName.DEFAULT_PATTERN, extension);
    }

    /** The name of the letter that goes with it. */
    public String letterName(String extension) {
        return named(FileName.DEFAULT_PATTERN + "_letter", extension);
    }

    private String named(String pattern, String extension) {
        return FileName.of(
                pattern,
                new FileName.Parts(
                        resume.basics().name(),
                        company,
                        jobTitle,
                        level,
                        LocalDate.ofInstant(createdAt, ZoneOffset.UTC)),
                extension);
    }
}
