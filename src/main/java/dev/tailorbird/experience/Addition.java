package dev.tailorbird.experience;

import java.util.Map;
import java.util.UUID;

/**
 * What an import added, exactly enough to take it back later.
 *
 * @param entries prints of the new entries by id: a row that no longer has its print was changed since
 * @param evidence prints of the new statements by id
 */
public record Addition(int entriesMerged, Map<UUID, String> entries, Map<UUID, String> evidence) {
    public Added counts() {
        return new Added(entries.size(), entriesMerged, evidence.size());
    }
}
