package dev.tailorbird.tailoring;

import java.util.List;
import java.util.UUID;

/** Sessions that were asked for together, in the order of their jobs. */
public record TailoringBatch(UUID id, List<TailoringSession> sessions) {
    static TailoringBatch of(UUID id, List<SessionRow> rows) {
        return new TailoringBatch(id, rows.stream().map(TailoringSession::of).toList());
    }
}
