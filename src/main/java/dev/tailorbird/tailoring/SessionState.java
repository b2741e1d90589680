package dev.tailorbird.tailoring;

/** Where a session stands. */
public enum SessionState {
    PENDING,
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED;

    /** True when nothing follows unless the person asks. */
    boolean isFinal() {
        return this != PENDING && this != RUNNING;
    }
}
