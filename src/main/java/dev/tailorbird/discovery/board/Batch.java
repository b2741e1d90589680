package dev.tailorbird.discovery.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a board.
 *
 * @param next the request for the page after it, null when this was the last
 * @param cut true when the board has postings that it does not list: then absence from the list says little
 */
public record Batch(List<Found> postings, @Nullable Ask next, boolean cut) {
    public Batch {
        postings = List.copyOf(postings);
    }

    static Batch page(List<Found> postings, @Nullable Ask next) {
        return new Batch(postings, next, false);
    }

    static Batch last(List<Found> postings) {
        return page(postings, null);
    }

    /** All that a board shows of many: the newest. */
    static Batch newest(List<Found> postings) {
        return new Batch(postings, null, true);
    }
}
