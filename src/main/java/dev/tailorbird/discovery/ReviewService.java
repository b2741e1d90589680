package dev.tailorbird.discovery;

import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.NotFound;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an account decides about listings, one by one and in bulk; each step can be taken back for a minute. */
@ApplicationScoped
class ReviewService {
    private final Pool pool;
    private final Inbox inbox;
    private final InboxContexts contexts;
    private final ReviewSteps steps;

    ReviewService(Pool pool, Inbox inbox, InboxContexts contexts, ReviewSteps steps) {
        this.pool = pool;
        this.inbox = inbox;
        this.contexts = contexts;
        this.steps = steps;
    }

    /** @param undoUntil null when nothing was changed */
    @Schema(requiredProperties = "state")
    public record Decided(ReviewState state, @Nullable Instant undoUntil) {}

    /** @param undoUntil null when nothing was changed */
    @Schema(requiredProperties = "changed")
    public record DecidedAll(int changed, @Nullable Instant undoUntil) {}

    /** @param undone what was taken back, in words */
    @Schema(requiredProperties = {"undone", "listings"})
    public record Undone(
            String undone,

            @Schema(description = "At most 1,000 of the listings that it was about")
            List<UUID> listings) {}

    private record Standing(ReviewState state, String what) {}

    Uni<Decided> decide(UUID accountId, UUID listing, ReviewState state) {
        return Sql.transaction(pool, connection -> standing(connection, accountId, listing)
                .chain(now -> now.state == state
                        ? Uni.createFrom().item(new Decided(state, null))
                        : move(connection, accountId, listing, now, state)));
    }

    /** All listings of the state that meet the filter, as one step. */
    Uni<DecidedAll> decideAll(UUID accountId, ReviewState from, ReviewState to, InboxFilter filter) {
        requirePath(from, to, "to");
        String what = words(to) + " all listings that were " + (from == ReviewState.NEW ? "new" : "interesting");
        return contexts.of(accountId, filter)
                .map(context -> InboxConditions.of(filter, context))
                .chain(conditions -> Sql.transaction(pool, connection -> inbox.all(
                                connection, accountId, InboxState.valueOf(from.name()), conditions)
                        .chain(all -> steps.begin(connection, accountId, what).chain(step -> steps.take(
                                        connection, step, all, to)
                                .chain(changed -> changed == 0
                                        ? steps.drop(connection, step.id()).replaceWith(new DecidedAll(0, null))
                                        : Uni.createFrom().item(new DecidedAll(changed, step.undoUntil())))))));
    }

    Uni<Undone> undo(UUID accountId) {
        return Sql.transaction(pool, connection -> steps.last(connection, accountId)
                .map(step -> step.orElseThrow(() -> new DomainException(
                        ProblemCode.CONFLICT, "There is nothing to undo. A step can be taken back for one minute.")))
                .chain(step -> steps.listings(connection, step.id())
                        .call(() -> steps.undo(connection, step))
                        .map(listings -> new Undone(step.what(), listings))));
    }

    Uni<Void> flag(UUID accountId, UUID listing, boolean flagged) {
        return Sql.run(
                        pool,
                        "update review set flagged = ? where account_id = ? and listing_id = ?",
                        flagged,
                        accountId,
                        listing)
                .invoke(rows -> {
                    if (rows.rowCount() == 0) throw new NotFound("listing");
                })
                .replaceWithVoid();
    }

    private Uni<Decided> move(SqlConnection connection, UUID accountId, UUID listing, Standing now, ReviewState state) {
        requirePath(now.state, state, "state");
        return steps.begin(connection, accountId, words(state) + " " + now.what)
                .call(step -> steps.take(connection, step, listing, now.state, state))
                .map(step -> new Decided(state, step.undoUntil()));
    }

    private static Uni<Standing> standing(SqlConnection connection, UUID accountId, UUID listing) {
        return Sql.run(
                        connection,
                        "select r.state, l.title, l.company_name from review r join listing l on l.id = r.listing_id"
                                + " where r.account_id = ? and r.listing_id = ? for update",
                        accountId,
                        listing)
                .map(ReviewService::standing);
    }

    private static Standing standing(RowSet<Row> rows) {
        if (rows.size() == 0) throw new NotFound("listing");
        Row row = rows.iterator().next();
        return new Standing(ReviewState.valueOf(row.getString(0)), row.getString(1) + " at " + row.getString(2));
    }

    private static void requirePath(ReviewState from, ReviewState to, String field) {
        if (!from.leadsTo(to))
            throw new DomainException(
                    ProblemCode.CONFLICT,
                    "What is " + from.name().toLowerCase(Locale.ROOT) + " stays so, but for undo within a minute"
                            + (from == ReviewState.INTERESTED ? ": it can be dismissed or marked as applied." : "."),
                    new FieldError(field, "cannot follow " + from));
    }

    private static String words(ReviewState state) {
        return switch (state) {
            case INTERESTED -> "Marked as interesting:";
            case DISMISSED -> "Dismissed:";
            case APPLIED -> "Marked as applied:";
            case NEW -> "Put back:";
        };
    }
}
