package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Engine;
import dev.tailorbird.intake.Career;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.profile.JsonResume;
import org.jspecify.annotations.Nullable;

/**
 * The snapshot that a session works on.
 *
 * @param postingText the posting as it came in; only shown to a model as data, never read for facts about the person
 * @param resume the person's whole resume as they wrote it
 * @param career the same as entries and evidence; every sentence of the result rests on these
 */
public record TailoringInput(
        PostingAnalysis posting,
        @Nullable String postingText,
        JsonResume resume,
        Career career,
        TailoringParameters parameters,
        Engine engine) {}
