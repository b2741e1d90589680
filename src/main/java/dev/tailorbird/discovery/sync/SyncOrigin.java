package dev.tailorbird.discovery.sync;

/** Who asked for a run. */
public enum SyncOrigin {
    USER,
    SCHEDULE,
    COMMAND
}
