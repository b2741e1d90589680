package dev.tailorbird.profile;

/** How far a person has come, in the words that postings are sorted by. */
public enum CareerLevel {
    INTERN,
    ENTRY,
    JUNIOR,
    MID,
    SENIOR,
    LEAD,
    STAFF,
    PRINCIPAL,
    MANAGER,
    DIRECTOR,
    EXECUTIVE
}
