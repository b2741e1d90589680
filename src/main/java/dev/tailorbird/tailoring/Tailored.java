package dev.tailorbird.tailoring;

import java.time.Instant;
import java.util.UUID;

/** What a completed session made, and out of what. */
public record Tailored(TailoringInput input, TailoringResult result, UUID resumeId, Instant finishedAt) {}
