package dev.tailorbird.jobs;

/** How a posting came in. */
public enum JobSource {
    TEXT,
    URL,
    FILE,
    /** A listing of the inbox. */
    LISTING,
    /** A role without a posting: what is asked for was said by the person. */
    ROLE,
    SAMPLE
}
