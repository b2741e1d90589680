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
        return FileName.of(
                FileName.DEFAULT_PATTERN,
                new FileName.Parts(
                        resume.basics().name(),
                        company,
                        jobTitle,
                        level,
                        LocalDate.ofInstant(createdAt, ZoneOffset.UTC)),
                extension);
    }
}
