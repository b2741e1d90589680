package dev.tailorbird.discovery.ingest;

import dev.tailorbird.discovery.board.Found;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting that is new on its board, or not what it was.
 *
 * @param hash of the posting in the board's list
 * @param listingId the listing that shows it already; null for a new one
 */
public record Incoming(Found found, UUID hash, @Nullable UUID listingId) {
    public boolean isNew() {
        return listingId == null;
    }

    public Incoming with(Found complete) {
        return new Incoming(complete, hash, listingId);
    }

    /** Its text could not be had this time: the next sync will take it for changed, and ask again. */
    public Incoming incomplete() {
        return new Incoming(found, Hash.NONE, listingId);
    }
}
