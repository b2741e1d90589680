package dev.tailorbird.intake;

/** The moment by which reading must be done. Loops over untrusted content ask it, so a stuck worker really ends. */
final class Deadline {
    private final long end;

    Deadline(long millis) {
        this.end = System.nanoTime() + millis * 1_000_000;
    }

    void check() {
        if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) throw Refusal.tooSlow();
    }
}
