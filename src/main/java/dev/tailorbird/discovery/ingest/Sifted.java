package dev.tailorbird.discovery.ingest;

import java.util.List;
import java.util.UUID;

/**
 * A page of a board beside what is known of it.
 *
 * @param fresh postings that are new or changed
 * @param seen how many different postings the page has
 * @param back listings of unchanged postings that were thought to be gone
 */
public record Sifted(List<Incoming> fresh, int seen, List<UUID> back) {}
