package dev.tailorbird.discovery.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a board.
 *
 * @param next the request for the page after it, null when this was the last
 */
public record Batch(List<Found> postings, @Nullable Ask next) {
    public Batch {
        postings = List.copyOf(postings);
    }

    static Batch last(List<Found> postings) {
        return new Batch(postings, null);
    }
}
