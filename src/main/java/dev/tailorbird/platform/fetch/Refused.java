package dev.tailorbird.platform.fetch;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;

/** A server was reached and answered something else than the page. */
public final class Refused extends DomainException {
    private final int status;

    Refused(int status, String detail, FieldError error) {
        super(ProblemCode.SOURCE_UNREACHABLE, detail, error);
        this.status = status;
    }

    /** The HTTP status that it answered. */
    public int status() {
        return status;
    }
}
