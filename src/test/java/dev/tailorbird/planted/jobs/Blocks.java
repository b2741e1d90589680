package dev.tailorbird.planted.jobs;

import io.smallrye.mutiny.Uni;

/** Violation: waits outside platform, ai and cli. */
class Blocks {
    String blocked() {
        return Uni.createFrom().item("late").await().indefinitely();
    }
}
