package dev.tailorbird.discovery.sync;

import dev.tailorbird.discovery.Platform;
import dev.tailorbird.discovery.board.Found;
import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.shared.NotFound;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The postings of a listing on their boards. */
@ApplicationScoped
class Postings {
    private final Pool pool;

    Postings(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param moved its company is on another platform now
     * @param stale its board showed it no more when it was last read
     */
    record Posting(Platform platform, Map<String, String> settings, boolean moved, boolean stale, Found found) {}

    /** Of a listing in the account's inbox; boards of employers first. */
    Uni<List<Posting>> of(UUID accountId, UUID listingId) {
        return Sql.run(
                        pool,
                        "select s.platform, c.settings, c.platform, s.stale_at, s.external_id, l.title, s.url"
                                + " from review r join listing l on l.id = r.listing_id"
                                + " join listing_source s on s.listing_id = l.id join company c on c.id = s.company_id"
                                + " where r.account_id = ? and r.listing_id = ? order by s.company_id = l.company_id desc",
                        accountId,
                        listingId)
                .map(rows -> SyncTasks.list(
                        rows,
                        row -> new Posting(
                                Platform.valueOf(row.getString(0)),
                                SyncTasks.settings(row.getString(1)),
                                !row.getString(0).equals(row.getString(2)),
                                row.getLocalDateTime(3) != null,
                                found(row.getString(4), row.getString(5), row.getString(6)))))
                .invoke(postings -> {
                    if (postings.isEmpty()) throw new NotFound("listing");
                });
    }

    private static Found found(String id, String title, String url) {
        return new Found(id, title, null, List.of(), null, null, null, null, null, url, null, null);
    }
}
