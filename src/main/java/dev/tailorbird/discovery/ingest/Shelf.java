package dev.tailorbird.discovery.ingest;

import dev.tailorbird.discovery.Platform;
import dev.tailorbird.platform.data.Sql;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The listings that a batch may be about, and the boards that show them. */
final class Shelf {
    /** The columns that {@link #add} reads. */
    static final String QUERY = """
            select l.id, l.opening_key, l.company_id, l.gone_at, s.company_id, s.platform, s.stale_at
            from listing l join listing_source s on s.listing_id = l.id where\s""";

    private record Board(UUID company, String platform) {}

    /** A listing with the boards that show it, and those that once did. */
    private static final class Kept {
        final UUID id;
        final UUID leading;
        final boolean gone;
        final Set<Board> live = new HashSet<>();
        final Set<Board> stale = new HashSet<>();

        Kept(UUID id, UUID leading, boolean gone) {
            this.id = id;
            this.leading = leading;
            this.gone = gone;
        }
    }

    private final Map<UUID, Kept> byId = new HashMap<>();
    private final Map<UUID, List<Kept>> byOpening = new HashMap<>();

    void add(Row row) {
        UUID id = Sql.uuid(row, 0);
        Kept kept = byId.get(id);
        if (kept == null) {
            kept = new Kept(id, Sql.uuid(row, 2), row.getLocalDateTime(3) != null);
            byId.put(id, kept);
            byOpening
                    .computeIfAbsent(Sql.uuid(row, 1), key -> new ArrayList<>())
                    .add(kept);
        }
        Board board = new Board(Sql.uuid(row, 4), row.getString(5));
        (row.getLocalDateTime(6) == null ? kept.live : kept.stale).add(board);
    }

    /**
     * The listing that a posting which is new on its board belongs to: one of the same opening that this board does not
     * show, before all one that it showed before. Null when there is none.
     */
    @Nullable
    UUID join(UUID openingKey, BoardKey key) {
        Board board = new Board(key.companyId(), key.platform().name());
        Kept found = null;
        for (Kept kept : byOpening.getOrDefault(openingKey, List.of())) {
            if (kept.live.contains(board)) continue;
            if (found == null || kept.stale.contains(board)) found = kept;
        }
        if (found == null) return null;
        found.live.add(board);
        return found.id;
    }

    /** Whether this board's words are shown: they were, or no other board shows the listing, or only feeds do. */
    boolean leads(UUID listingId, BoardKey key) {
        Kept kept = byId.get(listingId);
        if (kept == null || kept.gone || kept.leading.equals(key.companyId())) return true;
        return !key.platform().isFeed()
                && kept.live.stream()
                        .filter(board -> board.company.equals(kept.leading))
                        .allMatch(board -> Platform.valueOf(board.platform).isFeed());
    }
}
