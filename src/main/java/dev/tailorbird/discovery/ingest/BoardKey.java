package dev.tailorbird.discovery.ingest;

import dev.tailorbird.discovery.Platform;
import java.util.UUID;

/**
 * The board that postings came from.
 *
 * @param name the employer's, for postings that name none
 */
public record BoardKey(UUID companyId, String name, Platform platform) {}
