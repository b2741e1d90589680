package dev.tailorbird.experience;

import java.util.Optional;
import java.util.UUID;

/** Ids in request bodies, where a text that is none is the sender's mistake in a field. */
final class Ids {
    private Ids() {}

    static Optional<UUID> optional(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
