package dev.tailorbird.ai;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request that the provider did not answer with success. */
final class ProviderFailure extends RuntimeException {

    /** What went wrong, with what it means for trying again and for the person. */
    enum Kind {
        UNAUTHORIZED("unauthorized", ProblemCode.MODEL_UNREACHABLE),
        REJECTED("rejected", ProblemCode.MODEL_UNREACHABLE),
        RATE_LIMITED("rate-limited", ProblemCode.TOO_MANY_REQUESTS),
        QUOTA("rate-limited", ProblemCode.TOO_MANY_REQUESTS),
        TOO_LARGE("too-large", ProblemCode.TOO_LARGE),
        SERVER("unreachable", ProblemCode.MODEL_UNREACHABLE),
        TIMEOUT("timeout", ProblemCode.MODEL_UNREACHABLE),
        NO_CONNECTION("unreachable", ProblemCode.MODEL_UNREACHABLE),
        STOPPED("stopped", ProblemCode.MODEL_UNREACHABLE),
        BUSY("stopped", ProblemCode.TOO_MANY_REQUESTS);

        private final String outcome;
        private final ProblemCode code;

        Kind(String outcome, ProblemCode code) {
            this.outcome = outcome;
            this.code = code;
        }

        String outcome() {
            return outcome;
        }
    }

    private final Kind kind;
    private final transient @Nullable Duration retryAfter;

    ProviderFailure(Kind kind, String detail, @Nullable Duration retryAfter) {
        super(detail);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    ProviderFailure(Kind kind, String detail) {
        this(kind, detail, null);
    }

    Kind kind() {
        return kind;
    }

    /** The pause that the provider asked for. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /** Whether the same request may succeed a little later. */
    boolean passing() {
        return kind == Kind.RATE_LIMITED || kind == Kind.SERVER || kind == Kind.NO_CONNECTION;
    }

    /** Whether it speaks of a provider that is down rather than of this request. */
    boolean down() {
        return kind == Kind.SERVER || kind == Kind.TIMEOUT || kind == Kind.NO_CONNECTION;
    }

    DomainException problem() {
        return new DomainException(kind.code, String.valueOf(getMessage()), this);
    }
}
