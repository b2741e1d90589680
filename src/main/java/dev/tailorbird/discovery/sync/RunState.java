package dev.tailorbird.discovery.sync;

/** Where a run stands: waiting, with tasks under way, or with all of them over. */
public enum RunState {
    QUEUED,
    RUNNING,
    DONE
}
