package dev.tailorbird.intake;

import dev.tailorbird.intake.blog.ProposedStatement;
import dev.tailorbird.profile.JsonResume;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the person edited it; what was dropped is left out.
 *
 * @param resume of a resume's draft
 * @param statements of a draft of blog posts
 */
public record DraftEdit(
        @Nullable JsonResume resume, @Nullable List<ProposedStatement> statements) {}
