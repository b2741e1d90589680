package dev.tailorbird.discovery.ingest;

import dev.tailorbird.platform.data.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says for each posting of a batch which listing it belongs to, and writes the batch. */
final class Placing {
    private static final List<String> KEPT_WHEN_KNOWN = List.of("id", "first_seen_at");
    /** Facts are read again from the new text. */
    private static final List<String> FORGOTTEN = List.of(
            "min_years = null", "degree_level = null", "degree_required = null", "gone_at = null", "facts_at = null");

    private final List<List<@Nullable Object>> listings = new ArrayList<>();
    private final List<List<@Nullable Object>> texts = new ArrayList<>();
    private final List<List<@Nullable Object>> sources = new ArrayList<>();
    private final List<UUID> live = new ArrayList<>();
    private final Set<UUID> shown = new LinkedHashSet<>();
    private int added;

    Placing(BoardKey board, Instant mark, Shelf shelf, List<ListingRow> rows) {
        for (ListingRow row : rows) place(board, mark, shelf, row);
    }

    private void place(BoardKey board, Instant mark, Shelf shelf, ListingRow row) {
        UUID known = row.incoming().listingId();
        UUID joined = known == null ? shelf.join(row.openingKey(), board) : known;
        UUID id = joined == null ? ListingIds.next() : joined;
        if (known == null) added++;
        sources.add(row.source(board, id, mark));
        if (joined != null && !shelf.leads(id, board)) live.add(id);
        else if (shown.add(id)) {
            listings.add(row.listing(board, id, mark));
            texts.add(row.text(id));
        }
    }

    Stored stored() {
        return new Stored(added, sources.size() - added, List.copyOf(shown));
    }

    Uni<Void> write(SqlConnection connection) {
        List<String> changing = new ArrayList<>(ListingRow.COLUMNS);
        changing.removeAll(KEPT_WHEN_KNOWN);
        changing.addAll(FORGOTTEN);
        return Sql.upsert(connection, "listing", ListingRow.COLUMNS, changing, listings)
                .chain(() -> Sql.upsert(
                        connection,
                        "listing_text",
                        ListingRow.TEXT_COLUMNS,
                        List.of("title", "company_name", "body", "html"),
                        texts))
                .chain(() -> Sql.upsert(
                        connection,
                        "listing_source",
                        ListingRow.SOURCE_COLUMNS,
                        List.of(
                                "listing_id",
                                "platform",
                                "url",
                                "apply_url",
                                "content_hash",
                                "last_fetched_at",
                                "stale_at = null"),
                        sources))
                .chain(() -> revive(connection));
    }

    private Uni<Void> revive(SqlConnection connection) {
        if (live.isEmpty()) return Uni.createFrom().voidItem();
        return Sql.run(connection, "update listing set gone_at = null where id in (*)", live)
                .replaceWithVoid();
    }
}
