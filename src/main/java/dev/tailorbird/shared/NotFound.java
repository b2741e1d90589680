package dev.tailorbird.shared;

/** A row that does not exist, or is another account's: the answer is the same. */
public class NotFound extends DomainException {
    /** @param what in words, with its article: "a job" */
    public NotFound(String what) {
        super(ProblemCode.NOT_FOUND, "There is no such " + what + " in your account.");
    }
}
