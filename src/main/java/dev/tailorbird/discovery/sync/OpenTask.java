package dev.tailorbird.discovery.sync;

import dev.tailorbird.discovery.ingest.BoardKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A task under way.
 *
 * @param mark when it began; kept when another server goes on with it
 * @param live how many postings the board showed before
 */
record OpenTask(
        UUID id,
        BoardKey board,
        Map<String, String> settings,
        boolean active,
        Instant mark,
        int live,
        List<Search> searches) {

    OpenTask with(Map<String, String> complete) {
        return new OpenTask(id, board, complete, active, mark, live, searches);
    }
}
