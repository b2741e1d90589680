package dev.tailorbird.discovery;

import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.data.Sql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts listings into the inboxes of the accounts that they are for, and takes out what nobody has looked at and that is
 * for them no more. A listing is for an account that follows an active company with a live posting of it, and whose
 * active searches, if it has any, want it. Doing it again does no harm. Employers that an account blocks are left out
 * when its inbox is read, so that a change of mind shows at once.
 */
@ApplicationScoped
public class Feeding {
    private static final int BATCH = 500;

    private final Pool pool;
    private final Audience audience;
    private final ListingPlaces places;
    private final Searches searches;
    private final Offload offload;

    Feeding(Pool pool, Audience audience, ListingPlaces places, Searches searches, Offload offload) {
        this.pool = pool;
        this.audience = audience;
        this.places = places;
        this.searches = searches;
        this.offload = offload;
    }

    /**
     * Called after listings were stored or changed, found gone or back, or analysed; in short transactions of its own.
     */
    public Uni<Void> feed(List<UUID> newOrChanged) {
        return each(batches(newOrChanged), batch -> places.update(pool, batch)
                .chain(() -> index(batch))
                .chain(() -> Sql.transaction(pool, connection -> audience.refresh(connection, batch)
                        .chain(() -> audience.addForAll(connection, batch))))
                .chain(() -> audience.searching(pool, batch))
                .chain(accounts -> search(accounts, batch)));
    }

    /** What is looked through when a person types words. */
    private Uni<Void> index(List<UUID> batch) {
        return Sql.run(
                        pool,
                        "select id, concat_ws(' ', title, company_name, department, json_extract(skills, '$[*].name'))"
                                + " from listing where id in (*)",
                        batch)
                .chain(rows -> offload.call(() -> words(rows)))
                .chain(words ->
                        Sql.upsert(pool, "listing_words", List.of("listing_id", "words"), List.of("words"), words));
    }

    private static List<List<@Nullable Object>> words(RowSet<Row> rows) {
        List<List<@Nullable Object>> words = new ArrayList<>();
        for (Row row : rows) words.add(List.of(Sql.uuid(row, 0), Words.stored(row.getString(1))));
        return words;
    }

    /** The account follows other companies than before, or has other searches. */
    Uni<Void> feedAccount(UUID accountId) {
        return matcher(accountId)
                .chain(matcher -> audience.boards(pool, accountId)
                        .chain(boards -> each(boards, board -> feedBoard(accountId, matcher, board, ""))))
                .chain(() -> removeUnfollowed(accountId));
    }

    private Uni<Void> feedBoard(UUID accountId, SearchMatch matcher, UUID board, String after) {
        return Sql.run(
                        pool,
                        "select listing_id, external_id from listing_source where company_id = ? and external_id > ?"
                                + " and stale_at is null order by external_id limit " + BATCH,
                        board,
                        after)
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().voidItem()
                        : feedBatch(accountId, matcher, Sql.uuids(rows))
                                .chain(() -> feedBoard(accountId, matcher, board, last(rows))));
    }

    private Uni<Void> feedBatch(UUID accountId, SearchMatch matcher, List<UUID> batch) {
        return matcher.isEmpty()
                ? audience.add(pool, accountId, batch).replaceWithVoid()
                : facts(batch).chain(facts -> sift(accountId, matcher, facts));
    }

    private Uni<Void> removeUnfollowed(UUID accountId) {
        return audience.removeUnfollowed(pool, accountId, BATCH)
                .chain(removed -> removed < BATCH ? Uni.createFrom().voidItem() : removeUnfollowed(accountId));
    }

    private Uni<Void> search(List<UUID> accounts, List<UUID> batch) {
        if (accounts.isEmpty()) return Uni.createFrom().voidItem();
        return facts(batch)
                .chain(facts ->
                        each(accounts, account -> matcher(account).chain(matcher -> sift(account, matcher, facts))));
    }

    /** Adds what the searches want; takes out the rest. */
    private Uni<Void> sift(UUID accountId, SearchMatch matcher, Map<UUID, SearchMatch.Facts> facts) {
        return offload.call(() -> facts.entrySet().stream()
                        .filter(listing -> matcher.fits(listing.getValue()))
                        .map(Map.Entry::getKey)
                        .toList())
                .chain(wanted -> Sql.transaction(pool, connection -> audience.add(connection, accountId, wanted)
                        .chain(() -> audience.remove(
                                connection,
                                accountId,
                                facts.keySet().stream()
                                        .filter(id -> !wanted.contains(id))
                                        .toList()))))
                .replaceWithVoid();
    }

    private Uni<SearchMatch> matcher(UUID accountId) {
        return Panache.withSession(() -> searches.list("accountId = ?1 and active", accountId))
                .map(SearchMatch::new);
    }

    private Uni<Map<UUID, SearchMatch.Facts>> facts(List<UUID> batch) {
        return places.of(pool, batch).chain(known -> Sql.run(
                        pool,
                        "select l.id, l.title, l.skills, coalesce(t.body, '') from listing l"
                                + " left join listing_text t on t.listing_id = l.id where l.id in (*)",
                        batch)
                .map(rows -> facts(rows, known)));
    }

    private static Map<UUID, SearchMatch.Facts> facts(RowSet<Row> rows, Map<UUID, Set<Long>> places) {
        Map<UUID, SearchMatch.Facts> facts = new HashMap<>();
        for (Row row : rows) {
            UUID id = Sql.uuid(row, 0);
            facts.put(
                    id,
                    new SearchMatch.Facts(
                            row.getString(1), row.getString(2), row.getString(3), places.getOrDefault(id, Set.of())));
        }
        return facts;
    }

    private static String last(RowSet<Row> rows) {
        String last = "";
        for (Row row : rows) last = row.getString(1);
        return last;
    }

    private static <T> Uni<Void> each(List<T> items, Function<T, Uni<? extends Void>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(work)
                .onItem()
                .ignoreAsUni();
    }

    private static List<List<UUID>> batches(List<UUID> all) {
        List<List<UUID>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH)
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        return batches;
    }
}
