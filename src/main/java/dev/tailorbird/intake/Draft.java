package dev.tailorbird.intake;

import dev.tailorbird.intake.blog.ProposedStatement;
import dev.tailorbird.profile.JsonResume;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a resume or from blog posts, waiting for the person to accept it.
 *
 * @param engine who read it: {@code local} or a model's name
 * @param resume empty for blog posts
 * @param fields where each field was read, by its JSON pointer in the resume
 * @param statements what blog posts say about the person; empty for a resume
 */
public record Draft(
        UUID id,
        long version,
        Kind kind,
        State state,
        String fileName,
        String format,
        int pages,
        String engine,
        @Nullable String reason,
        JsonResume resume,
        Map<String, FieldOrigin> fields,
        List<ProposedStatement> statements,
        List<String> notes,
        Instant createdAt) {

    public enum Kind {
        RESUME,
        BLOG
    }

    public enum State {
        OPEN,
        ACCEPTED
    }
}
