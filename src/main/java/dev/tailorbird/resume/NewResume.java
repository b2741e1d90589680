package dev.tailorbird.resume;

import dev.tailorbird.profile.JsonResume;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A resume to be stored; its contact data is left out. */
public record NewResume(
        @Nullable UUID jobId,
        @Nullable String jobTitle,
        @Nullable String company,
        @Nullable String level,
        JsonResume content,
        RenderOptions options) {}
