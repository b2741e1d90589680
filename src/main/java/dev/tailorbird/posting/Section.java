package dev.tailorbird.posting;

/** The part of a posting that a line belongs to. */
enum Section {
    INTRO,
    RESPONSIBILITIES,
    REQUIREMENTS,
    PREFERRED,
    BENEFITS,
    COMPANY,
    LEGAL,
    PROCESS;

    /** Text that says nothing about the work or the person wanted. */
    boolean isBoilerplate() {
        return this == BENEFITS || this == COMPANY || this == LEGAL || this == PROCESS;
    }

    boolean asks() {
        return this == REQUIREMENTS || this == PREFERRED;
    }
}
