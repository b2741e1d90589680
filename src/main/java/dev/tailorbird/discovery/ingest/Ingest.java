package dev.tailorbird.discovery.ingest;

import dev.tailorbird.discovery.board.Found;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.data.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stores what a board shows, a page at a time. {@code mark} is the time of the reading: every posting that was seen
 * carries it, so that afterwards those without it are the ones that were not. Doing a page again does no harm.
 */
@ApplicationScoped
public class Ingest {
    private final Pool pool;
    private final Offload offload;

    Ingest(Pool pool, Offload offload) {
        this.pool = pool;
        this.offload = offload;
    }

    private record Known(UUID hash, UUID listingId, boolean stale) {}

    /** Stamps the postings of a page that are as they were, and hands back the others. */
    public Uni<Sifted> sift(BoardKey board, Instant mark, List<Found> page) {
        if (page.isEmpty()) return Uni.createFrom().item(new Sifted(List.of(), 0, List.of()));
        return offload.call(() -> hashed(page))
                .chain(postings -> Sql.transaction(pool, connection -> known(connection, board, postings)
                        .chain(known -> stamped(connection, board, mark, postings, known))));
    }

    /** Stores new and changed postings. */
    public Uni<Stored> store(BoardKey board, Instant mark, List<Incoming> postings) {
        if (postings.isEmpty()) return Uni.createFrom().item(new Stored(0, 0, List.of()));
        return offload.call(() -> postings.stream()
                        .map(posting -> ListingRow.of(board, posting))
                        .toList())
                .chain(rows -> Sql.transaction(pool, connection -> shelf(connection, rows)
                        .map(shelf -> new Placing(board, mark, shelf, rows))
                        .call(placing -> placing.write(connection))
                        .map(Placing::stored)));
    }

    /** Stamps postings whose list entry was seen, whatever became of their text. */
    public Uni<Void> stamp(BoardKey board, Instant mark, List<Incoming> postings) {
        return stamp(
                        pool,
                        board,
                        mark,
                        postings.stream()
                                .map(posting -> ListingRow.externalId(posting.found()))
                                .toList())
                .replaceWithVoid();
    }

    /** Stamps what an earlier reading saw: the board says that nothing changed since. Gives the number of postings. */
    public Uni<Integer> stampAll(BoardKey board, Instant earlier, Instant mark) {
        return Sql.run(
                        pool,
                        "update listing_source set last_fetched_at = ? where company_id = ? and last_fetched_at = ?",
                        mark,
                        board.companyId(),
                        earlier)
                .map(RowSet::rowCount);
    }

    /** Marks what was not seen since as stale; a listing whose postings are all stale is gone. */
    public Uni<Settled> settle(BoardKey board, Instant unseenSince, Instant now) {
        return Sql.transaction(pool, connection -> Sql.run(
                        connection,
                        "update listing_source set stale_at = ?"
                                + " where company_id = ? and stale_at is null and last_fetched_at < ?",
                        now,
                        board.companyId(),
                        unseenSince)
                .map(RowSet::rowCount)
                .chain(stale -> stale == 0
                        ? Uni.createFrom().item(new Settled(0, List.of()))
                        : gone(connection, board, now).map(ids -> new Settled(stale, ids))));
    }

    /** Deletes the board's listings that went before this time, unless somebody flagged them or applied. */
    public Uni<Integer> expire(UUID companyId, Instant goneBefore) {
        return Sql.run(
                        pool,
                        "delete from listing where company_id = ? and gone_at < ? and not exists (select 1 from review r"
                                + " where r.listing_id = listing.id and (r.flagged or r.state = 'APPLIED')) limit 2000",
                        companyId,
                        goneBefore)
                .map(RowSet::rowCount);
    }

    /** By the id under which each is kept; a board that shows an id twice means the same posting. */
    private static Map<String, Incoming> hashed(List<Found> page) {
        Map<String, Incoming> postings = new LinkedHashMap<>();
        for (Found found : page)
            postings.putIfAbsent(ListingRow.externalId(found), new Incoming(found, Hash.of(found.toString()), null));
        return postings;
    }

    private static Uni<Map<String, Known>> known(
            SqlConnection connection, BoardKey board, Map<String, Incoming> postings) {
        return Sql.run(
                        connection,
                        "select external_id, content_hash, listing_id, stale_at, platform from listing_source"
                                + " where company_id = ? and external_id in (*)",
                        board.companyId(),
                        postings.keySet())
                .map(rows -> {
                    Map<String, Known> known = new LinkedHashMap<>();
                    rows.forEach(row -> known.put(
                            row.getString(0),
                            new Known(
                                    row.getString(4).equals(board.platform().name()) ? Sql.uuid(row, 1) : Hash.NONE,
                                    Sql.uuid(row, 2),
                                    row.getLocalDateTime(3) != null)));
                    return known;
                });
    }

    private static Uni<Sifted> stamped(
            SqlConnection connection,
            BoardKey board,
            Instant mark,
            Map<String, Incoming> postings,
            Map<String, Known> known) {
        List<Incoming> fresh = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<UUID> back = new ArrayList<>();
        postings.forEach((id, posting) -> {
            Known before = known.get(id);
            if (before != null && before.hash.equals(posting.hash())) {
                same.add(id);
                if (before.stale) back.add(before.listingId);
            } else fresh.add(new Incoming(posting.found(), posting.hash(), before == null ? null : before.listingId));
        });
        return stamp(connection, board, mark, same)
                .call(() -> revive(connection, back))
                .replaceWith(new Sifted(fresh, postings.size(), back));
    }

    private static Uni<@Nullable Void> stamp(SqlClient connection, BoardKey board, Instant mark, List<String> ids) {
        if (ids.isEmpty()) return Uni.createFrom().nullItem();
        return Sql.run(
                        connection,
                        "update listing_source set last_fetched_at = ?, stale_at = null"
                                + " where company_id = ? and external_id in (*)",
                        mark,
                        board.companyId(),
                        ids)
                .replaceWith((Void) null);
    }

    private static Uni<@Nullable Void> revive(SqlConnection connection, List<UUID> listings) {
        if (listings.isEmpty()) return Uni.createFrom().nullItem();
        return Sql.run(connection, "update listing set gone_at = null where id in (*)", listings)
                .replaceWith((Void) null);
    }

    /** The listings of known postings, and those of the same openings as the new ones. */
    private static Uni<Shelf> shelf(SqlConnection connection, List<ListingRow> rows) {
        Shelf shelf = new Shelf();
        List<UUID> ids = rows.stream()
                .filter(row -> !row.incoming().isNew())
                .map(row -> row.incoming().listingId())
                .toList();
        List<UUID> openings = rows.stream()
                .filter(row -> row.incoming().isNew())
                .map(ListingRow::openingKey)
                .distinct()
                .toList();
        return (openings.isEmpty() ? Uni.createFrom().nullItem() : turn(connection))
                .chain(() -> fill(connection, shelf, "l.id in (*)", ids))
                .chain(() -> fill(connection, shelf, "l.opening_key in (*)", openings))
                .replaceWith(shelf);
    }

    /**
     * New openings are stored by one board at a time, to the end of the transaction: two that show the same one would
     * not see each other. The first statement of the transaction, so that it sees all that was stored before.
     */
    private static Uni<RowSet<Row>> turn(SqlConnection connection) {
        return Sql.run(connection, "select turn from opening_turn for update");
    }

    private static Uni<@Nullable Void> fill(SqlConnection connection, Shelf shelf, String which, List<UUID> keys) {
        if (keys.isEmpty()) return Uni.createFrom().nullItem();
        return Sql.run(connection, Shelf.QUERY + which, keys)
                .invoke(rows -> rows.forEach(shelf::add))
                .replaceWith((Void) null);
    }

    private static Uni<List<UUID>> gone(SqlConnection connection, BoardKey board, Instant now) {
        String these = " listing l join listing_source s on s.listing_id = l.id";
        String condition = " where s.company_id = ? and s.stale_at = ?";
        return Sql.run(
                        connection,
                        "update" + these + " set l.gone_at = ?" + condition + " and l.gone_at is null and not exists"
                                + " (select 1 from listing_source o where o.listing_id = l.id and o.stale_at is null)",
                        now,
                        board.companyId(),
                        now)
                .chain(() -> Sql.run(
                        connection,
                        "select distinct l.id from" + these + condition + " and l.gone_at = ?",
                        board.companyId(),
                        now,
                        now))
                .map(Sql::uuids);
    }
}
