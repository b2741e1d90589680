package dev.tailorbird.discovery;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.discovery.ListingDetail.Degree;
import dev.tailorbird.discovery.ListingDetail.Event;
import dev.tailorbird.discovery.ListingDetail.Posting;
import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.shared.NotFound;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One listing of an inbox with all that is known of it. */
@ApplicationScoped
class ListingDetails {
    private static final String POSTINGS =
            "select s.company_id, k.name, k.platform, s.url, s.apply_url, s.first_seen_at,"
                    + " s.last_fetched_at, s.stale_at from listing_source s join company k on k.id = s.company_id"
                    + " where s.listing_id = ? order by s.first_seen_at, s.external_id";

    /** @throws NotFound when the listing is not in the account's inbox */
    Uni<ListingDetail> require(SqlClient connection, UUID accountId, UUID id) {
        return Sql.run(
                        connection,
                        "select " + ListingCards.COLUMNS + ", coalesce(t.html, '') html, coalesce(t.body, '') body,"
                                + " l.department, l.degree_level, l.degree_required, l.sponsorship, l.skills, l.facts_at, r.changed_at"
                                + " from review r join listing l on l.id = r.listing_id"
                                + " left join listing_text t on t.listing_id = l.id"
                                + " where r.account_id = ? and r.listing_id = ?",
                        accountId,
                        id)
                .map(ListingDetails::only)
                .chain(row -> Sql.run(connection, POSTINGS, id).map(postings -> detail(row, postings)));
    }

    private static Row only(RowSet<Row> rows) {
        if (rows.size() == 0) throw new NotFound("listing");
        return rows.iterator().next();
    }

    private static ListingDetail detail(Row row, RowSet<Row> rows) {
        ListingCard card = ListingCards.card(row);
        List<Posting> postings = new ArrayList<>();
        List<Event> history = new ArrayList<>();
        for (Row source : rows) {
            Posting posting = posting(source);
            postings.add(posting);
            history.add(new Event(posting.firstSeenAt(), "Seen on the board of " + posting.name()));
            if (posting.gone())
                history.add(new Event(
                        Sql.time(source, source.getColumnIndex("stale_at")),
                        "No longer on the board of " + posting.name()));
        }
        if (card.state() != ReviewState.NEW)
            history.add(new Event(Sql.time(row, row.getColumnIndex("changed_at")), decided(card.state())));
        history.sort(Comparator.comparing(Event::at).reversed());
        return new ListingDetail(
                card,
                row.getString("html"),
                row.getString("body"),
                row.getString("department"),
                degree(row),
                row.getString("sponsorship"),
                ListingCards.json(row.getString("skills"), new TypeReference<>() {}),
                Sql.timeOrNull(row, row.getColumnIndex("facts_at")),
                null,
                postings,
                history);
    }

    private static Posting posting(Row row) {
        Instant seen = Sql.time(row, row.getColumnIndex("first_seen_at"));
        return new Posting(
                Sql.uuid(row, 0),
                row.getString("name"),
                Platform.valueOf(row.getString("platform")).label(),
                row.getString("url"),
                row.getString("apply_url"),
                seen,
                Sql.time(row, row.getColumnIndex("last_fetched_at")),
                row.getLocalDateTime("stale_at") != null);
    }

    private static @Nullable Degree degree(Row row) {
        String level = row.getString("degree_level");
        Integer required = row.getInteger("degree_required");
        return level == null ? null : new Degree(level, required != null && required != 0);
    }

    private static String decided(ReviewState state) {
        return switch (state) {
            case INTERESTED -> "You marked it as interesting";
            case DISMISSED -> "You dismissed it";
            case APPLIED -> "You marked it as applied";
            case NEW -> "New";
        };
    }
}
