package dev.tailorbird.intake;

import java.time.Instant;
import java.util.UUID;

/** A draft as lists show it. */
public record DraftSummary(UUID id, Draft.Kind kind, Draft.State state, String fileName, Instant createdAt) {}
