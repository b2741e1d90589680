package dev.tailorbird.jobs;

/** How a posting came in. */
public enum JobSource {
    TEXT,
    URL,
    FILE,
    /** A listing of the inbox. */
    LISTING,
    SAMPLE
}
