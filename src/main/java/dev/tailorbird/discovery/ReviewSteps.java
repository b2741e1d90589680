package dev.tailorbird.discovery;

import dev.tailorbird.discovery.InboxQuery.Statement;
import dev.tailorbird.platform.data.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done to an inbox in one go, kept for a minute with the states from before. */
@ApplicationScoped
class ReviewSteps {
    static final Duration UNDO = Duration.ofMinutes(1);
    private static final int SHOWN = 1000;

    /** @param what in words */
    record Step(UUID id, UUID accountId, String what, Instant at) {
        Instant undoUntil() {
            return at.plus(UNDO);
        }
    }

    /** Older steps of the account are forgotten. */
    Uni<Step> begin(SqlClient connection, UUID accountId, String what) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Step step = new Step(UUID.randomUUID(), accountId, what.length() > 500 ? what.substring(0, 500) : what, now);
        return Sql.run(
                        connection,
                        "delete from review_step where account_id = ? and created_at < ?",
                        accountId,
                        now.minus(UNDO))
                .chain(() -> Sql.run(
                        connection,
                        "insert into review_step (id, account_id, what, created_at) values (?, ?, ?, ?)",
                        step.id,
                        accountId,
                        step.what,
                        now))
                .replaceWith(step);
    }

    Uni<Integer> take(SqlClient connection, Step step, UUID listing, ReviewState before, ReviewState state) {
        return Sql.run(
                        connection,
                        "insert into review_change (step_id, listing_id, state) values (?, ?, ?)",
                        step.id,
                        listing,
                        before.name())
                .chain(() -> apply(connection, step, state));
    }

    /**
     * @param rows ids of listings with their states
     * @return how many
     */
    Uni<Integer> take(SqlClient connection, Step step, Statement rows, ReviewState state) {
        List<Object> values = new ArrayList<>(List.of(step.id));
        values.addAll(rows.values());
        return Sql.run(
                        connection,
                        "insert into review_change (step_id, listing_id, state) select ?, chosen.listing_id, chosen.state"
                                + " from (" + rows.sql() + ") chosen",
                        values.toArray())
                .chain(() -> apply(connection, step, state));
    }

    private static Uni<Integer> apply(SqlClient connection, Step step, ReviewState state) {
        return Sql.run(
                        connection,
                        "update review_change c join review r on r.account_id = ? and r.listing_id = c.listing_id"
                                + " set r.state = ?, r.changed_at = ? where c.step_id = ?",
                        step.accountId,
                        state.name(),
                        step.at,
                        step.id)
                .map(RowSet::rowCount);
    }

    /** The last one that can still be taken back. */
    Uni<Optional<Step>> last(SqlClient connection, UUID accountId) {
        return Sql.run(
                        connection,
                        "select id, what, created_at from review_step where account_id = ? and created_at > ?"
                                + " order by created_at desc, id desc limit 1 for update",
                        accountId,
                        Instant.now().minus(UNDO))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(step(accountId, rows.iterator().next())));
    }

    Uni<List<UUID>> listings(SqlClient connection, UUID step) {
        return Sql.run(connection, "select listing_id from review_change where step_id = ? limit " + SHOWN, step)
                .map(Sql::uuids);
    }

    Uni<Void> undo(SqlClient connection, Step step) {
        return Sql.run(
                        connection,
                        "update review_change c join review r on r.account_id = ? and r.listing_id = c.listing_id"
                                + " set r.state = c.state, r.changed_at = ? where c.step_id = ?",
                        step.accountId,
                        Instant.now(),
                        step.id)
                .chain(() -> drop(connection, step.id));
    }

    Uni<Void> drop(SqlClient connection, UUID step) {
        return Sql.run(connection, "delete from review_step where id = ?", step).replaceWithVoid();
    }

    private static Step step(UUID accountId, Row row) {
        return new Step(Sql.uuid(row, 0), accountId, row.getString(1), Sql.time(row, 2));
    }
}
