package dev.tailorbird.discovery.sync;

/** How far the reading of a board is. */
public enum TaskState {
    QUEUED,
    RUNNING,
    /** The board was read to its end. */
    DONE,
    /** A part of it was read; nothing was marked as gone. */
    PARTIAL,
    /** Nothing could be read. */
    FAILED;

    boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
