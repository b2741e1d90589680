package dev.tailorbird.shared;

import java.util.List;

/**
 * A failure that a person can do something about. {@code detail} says in plain words what happened and what to do
 * next; {@code errors} names the fields at fault.
 */
public class DomainException extends RuntimeException {
    private final ProblemCode code;
    private final transient List<FieldError> errors;

    public DomainException(ProblemCode code, String detail, FieldError... errors) {
        super(detail);
        this.code = code;
        this.errors = List.of(errors);
    }

    public DomainException(ProblemCode code, String detail, Throwable cause) {
        super(detail, cause);
        this.code = code;
        this.errors = List.of();
    }

    public ProblemCode code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }
}
