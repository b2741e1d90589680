package dev.tailorbird.discovery;

import dev.tailorbird.platform.data.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which accounts follow a listing, and the rows of their inboxes. */
@ApplicationScoped
class Audience {
    /** Followers {@code c} of listing {@code l} by a live posting on an active board. */
    private static final String FOLLOWERS = " join listing_source s on s.listing_id = l.id and s.stale_at is null"
            + " join company k on k.id = s.company_id and k.active join company_choice c on c.company_id = k.id";

    private static final String SEARCHING =
            "exists (select 1 from search q where q.account_id = c.account_id and q.active)";
    private static final String INSERT =
            "insert ignore into review (account_id, listing_id, state, flagged, changed_at, "
                    + ReviewColumns.NAMES + ") select c.account_id, l.id, 'NEW', false, utc_timestamp(6), "
                    + ReviewColumns.VALUES + " from " + ReviewColumns.TABLES + FOLLOWERS
                    + " where l.gone_at is null and l.id in (*)";

    /** Adds the listings for all who follow them and have no searches. */
    Uni<Integer> addForAll(SqlClient connection, Collection<UUID> listings) {
        return Sql.run(connection, INSERT + " and not " + SEARCHING, listings).map(RowSet::rowCount);
    }

    Uni<Integer> add(SqlClient connection, UUID accountId, Collection<UUID> listings) {
        return listings.isEmpty()
                ? Uni.createFrom().item(0)
                : Sql.run(connection, INSERT + " and c.account_id = ?", listings, accountId)
                        .map(RowSet::rowCount);
    }

    /** Takes out what the account has not looked at. */
    Uni<Integer> remove(SqlClient connection, UUID accountId, Collection<UUID> listings) {
        return listings.isEmpty()
                ? Uni.createFrom().item(0)
                : Sql.run(
                                connection,
                                "delete from review where listing_id in (*) and account_id = ? and state = 'NEW' and not flagged",
                                listings,
                                accountId)
                        .map(RowSet::rowCount);
    }

    /** Takes out what no followed board ever showed, some rows at a time. */
    Uni<Integer> removeUnfollowed(SqlClient connection, UUID accountId, int most) {
        return Sql.run(
                        connection,
                        "delete from review where account_id = ? and state = 'NEW' and not flagged and not exists"
                                + " (select 1 from listing_source s join company k on k.id = s.company_id and k.active"
                                + " join company_choice c on c.company_id = k.id and c.account_id = review.account_id"
                                + " where s.listing_id = review.listing_id) limit " + most,
                        accountId)
                .map(RowSet::rowCount);
    }

    /** Brings the copies in all inboxes up to date. */
    Uni<Integer> refresh(SqlClient connection, Collection<UUID> listings) {
        return Sql.run(
                        connection,
                        "update review r join listing l on l.id = r.listing_id"
                                + " left join currency u on u.code = l.salary_currency set "
                                + ReviewColumns.ASSIGNMENTS + " where r.listing_id in (*)",
                        listings)
                .map(RowSet::rowCount);
    }

    /** Followers of any of the listings that have searches. */
    Uni<List<UUID>> searching(SqlClient connection, Collection<UUID> listings) {
        return Sql.run(
                        connection,
                        "select distinct c.account_id from listing l" + FOLLOWERS + " where l.id in (*) and "
                                + SEARCHING,
                        listings)
                .map(Sql::uuids);
    }

    Uni<List<UUID>> boards(SqlClient connection, UUID accountId) {
        return Sql.run(
                        connection,
                        "select c.company_id from company_choice c join company k on k.id = c.company_id and k.active"
                                + " where c.account_id = ?",
                        accountId)
                .map(Sql::uuids);
    }
}
