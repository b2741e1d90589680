package dev.tailorbird.discovery;

/** How an inbox is ordered; ties go by date of posting, newest first. */
public enum InboxSort {
    /** Best score first, unscored last. */
    MATCH,
    /** Newest first. */
    POSTED,
    /** Last seen for the first time first. */
    SEEN,
    /** Best paid first, without pay last. */
    SALARY,
    /** By employer. */
    COMPANY
}
