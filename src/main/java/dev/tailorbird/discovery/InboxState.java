package dev.tailorbird.discovery;

/** Which part of an inbox is looked at. */
public enum InboxState {
    NEW,
    INTERESTED,
    DISMISSED,
    APPLIED,
    ALL
}
