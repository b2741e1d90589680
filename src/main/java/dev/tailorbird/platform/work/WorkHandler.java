package dev.tailorbird.platform.work;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Does one kind of work. Must be idempotent: after a crash it is called again for the same subject, so it saves each
 * step's result before the next and goes on from there.
 */
public interface WorkHandler {
    String kind();

    Uni<Void> handle(UUID subjectId);

    /** Whether it lets other work go first: it is long or there is much of it, and nobody waits for a piece of it. */
    default boolean isPatient() {
        return false;
    }

    /** The work failed for good, with the last failure; stores it where the person sees it. */
    Uni<Void> gaveUp(UUID subjectId, Throwable failure);
}
