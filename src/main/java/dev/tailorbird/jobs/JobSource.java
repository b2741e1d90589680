package dev.tailorbird.jobs;

/** How a posting came in. */
public enum JobSource {
    TEXT,
    URL,
    /** Found by a model's web search, because its address could not be read. */
    WEB_SEARCH,
    FILE,
    /** A listing of the inbox. */
    LISTING,
    /** A role without a posting: what is asked for was said by the person. */
    ROLE,
    SAMPLE
}
