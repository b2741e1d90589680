package dev.tailorbird.discovery.ingest;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids that grow with time (RFC 9562, version 7), so that a batch of new rows stands together in the database. */
final class ListingIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private ListingIds() {}

    static UUID next() {
        long high = System.currentTimeMillis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        return new UUID(high, RANDOM.nextLong() >>> 2 | 0x8000000000000000L);
    }
}
