package dev.tailorbird.discovery.ingest;

import java.util.List;
import java.util.UUID;

/** @param listings those that are new or show something else now */
public record Stored(int added, int changed, List<UUID> listings) {}
