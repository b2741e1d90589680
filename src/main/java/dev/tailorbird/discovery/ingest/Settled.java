package dev.tailorbird.discovery.ingest;

import java.util.List;
import java.util.UUID;

/**
 * What a board no longer shows.
 *
 * @param stale number of its postings
 * @param gone listings that no board shows any more
 */
public record Settled(int stale, List<UUID> gone) {}
