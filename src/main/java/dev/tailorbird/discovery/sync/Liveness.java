package dev.tailorbird.discovery.sync;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a posting is still open, as its boards answered just now.
 *
 * @param why in plain words
 */
@Schema(requiredProperties = {"answer", "checkedAt", "why"})
public record Liveness(Answer answer, Instant checkedAt, String why) {

    /** What the boards say. A board that could not be asked says nothing: unknown is never gone. */
    public enum Answer {
        LIVE,
        GONE,
        UNKNOWN
    }

    static Liveness live(String why) {
        return new Liveness(Answer.LIVE, Instant.now(), why);
    }

    static Liveness gone(String why) {
        return new Liveness(Answer.GONE, Instant.now(), why);
    }

    static Liveness unknown(String why) {
        return new Liveness(Answer.UNKNOWN, Instant.now(), why);
    }

    /** One board that shows it is enough; all must say that it is gone. */
    Liveness and(Liveness other) {
        if (answer == Answer.LIVE || other.answer == Answer.GONE) return this;
        return other;
    }
}
