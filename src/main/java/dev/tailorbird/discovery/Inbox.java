package dev.tailorbird.discovery;

import dev.tailorbird.discovery.InboxQuery.Statement;
import dev.tailorbird.platform.data.Sql;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Pages and counts of an inbox. */
@ApplicationScoped
class Inbox {
    /** Up to so many rows are sorted faster than the same are found along an index. */
    private static final int FEW = 3000;

    /** One in twenty: found sooner along any index than counted. */
    private static final int COMMON = Condition.SAMPLE / 20;

    private static final long MANY = Long.MAX_VALUE;

    private record Lead(Condition condition, long rows) {}

    /**
     * A page of ids with the cursor after each, one more than the limit.
     *
     * @param cursor of the row before; null at the start
     */
    Uni<Map<UUID, String>> page(
            SqlClient connection,
            UUID accountId,
            InboxState state,
            List<Condition> conditions,
            InboxOrder order,
            @Nullable String cursor,
            int limit) {
        Condition after = order.after(cursor).orElse(null);
        return plan(connection, accountId, state, conditions)
                .map(plan -> plan.query.page(plan.fewest(), order, after, limit + 1))
                .chain(statement -> run(connection, statement))
                .map(rows -> {
                    Map<UUID, String> page = new LinkedHashMap<>();
                    for (Row row : rows) page.put(Sql.uuid(row, 0), order.cursor(Sql.uuid(row, 0), row));
                    return page;
                });
    }

    /** @param limit at which counting stops */
    Uni<Long> count(SqlClient connection, UUID accountId, InboxState state, List<Condition> conditions, int limit) {
        return plan(connection, accountId, state, conditions)
                .chain(plan -> number(connection, plan.query.countAll(plan.counting(), limit)));
    }

    /** A select of all ids with their states, for statements that change them. */
    Uni<Statement> all(SqlClient connection, UUID accountId, InboxState state, List<Condition> conditions) {
        return plan(connection, accountId, state, conditions).map(plan -> plan.query.all(plan.fewest()));
    }

    private record Plan(InboxQuery query, List<Lead> leads) {
        /** The condition that the fewest rows meet, if they are few enough to be sorted. */
        @Nullable
        Condition fewest() {
            return first(lead -> lead.rows <= FEW);
        }

        /** The condition that gives its rows soonest. */
        @Nullable
        Condition counting() {
            return first(lead -> lead.rows <= FEW || lead.rows < MANY && lead.condition.streams());
        }

        private @Nullable Condition first(Predicate<Lead> which) {
            return leads.stream()
                    .filter(which)
                    .min(Comparator.comparingLong(Lead::rows))
                    .map(Lead::condition)
                    .orElse(null);
        }
    }

    /** A shelf of few rows is looked through; of a large one the rows of each condition that can lead are counted. */
    private static Uni<Plan> plan(SqlClient connection, UUID accountId, InboxState state, List<Condition> given) {
        return each(given, condition -> settled(connection, accountId, condition))
                .chain(conditions -> {
                    InboxQuery query = new InboxQuery(accountId, state, conditions);
                    InboxQuery shelf = new InboxQuery(accountId, state, List.of());
                    List<Condition> leading =
                            conditions.stream().filter(Condition::leads).toList();
                    if (leading.isEmpty()) return Uni.createFrom().item(new Plan(query, List.of()));
                    return number(connection, shelf.countAll(null, FEW + 1))
                            .chain(rows -> rows <= FEW
                                    ? Uni.createFrom().item(List.<Lead>of())
                                    : each(leading, condition -> lead(connection, shelf, condition)))
                            .map(leads -> new Plan(query, leads));
                });
    }

    /** The condition itself, or the one that stands in for it when nothing of the account's meets it. */
    private static Uni<Condition> settled(SqlClient connection, UUID accountId, Condition condition) {
        Condition other = condition.instead();
        if (other == null) return Uni.createFrom().item(condition);
        InboxQuery mine = new InboxQuery(accountId, InboxState.ALL, List.of(condition));
        return sampled(connection, condition)
                .map(found -> mine.countAll(found >= COMMON ? null : condition, 1))
                .chain(statement -> number(connection, statement))
                .map(found -> found > 0 ? condition : other);
    }

    private static Uni<Lead> lead(SqlClient connection, InboxQuery shelf, Condition condition) {
        return sampled(connection, condition)
                .chain(found -> found >= COMMON
                        ? Uni.createFrom().item(MANY)
                        : number(connection, shelf.count(condition, FEW + 1)))
                .map(rows -> new Lead(condition, rows));
    }

    /** How many of some listings meet it; 0 where counting all costs little. */
    private static Uni<Long> sampled(SqlClient connection, Condition condition) {
        return condition.sample() == null
                ? Uni.createFrom().item(0L)
                : number(connection, new Statement(condition.sample(), condition.values()));
    }

    private static <T, R> Uni<List<R>> each(List<T> items, Function<T, Uni<? extends R>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(work)
                .collect()
                .asList();
    }

    private static Uni<Long> number(SqlClient connection, Statement statement) {
        return run(connection, statement).map(rows -> rows.iterator().next().getLong(0));
    }

    private static Uni<RowSet<Row>> run(SqlClient connection, Statement statement) {
        return Sql.run(connection, statement.sql(), statement.values().toArray());
    }
}
