package dev.tailorbird.discovery;

import dev.tailorbird.discovery.InboxQuery.Statement;
import dev.tailorbird.platform.data.Sql;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages and counts of an inbox. */
@ApplicationScoped
class Inbox {
    /** Up to so many rows are sorted faster than the same are found along an index. */
    private static final int FEW = 3000;

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
                .map(plan -> plan.query.page(plan.leadUpTo(FEW), order, after, limit + 1))
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
                .chain(plan -> number(connection, plan.query.countAll(plan.leadUpTo(Long.MAX_VALUE), limit)));
    }

    /** A select of all ids with their states, for statements that change them. */
    Uni<Statement> all(SqlClient connection, UUID accountId, InboxState state, List<Condition> conditions) {
        return plan(connection, accountId, state, conditions).map(plan -> plan.query.all(plan.leadUpTo(FEW)));
    }

    private record Plan(InboxQuery query, List<Lead> leads) {
        /** The condition that the fewest rows meet, if they are few enough. */
        @Nullable
        Condition leadUpTo(long rows) {
            return leads.stream()
                    .filter(lead -> lead.rows <= rows)
                    .min(Comparator.comparingLong(Lead::rows))
                    .map(Lead::condition)
                    .orElse(null);
        }
    }

    /** Counts the rows of each condition that can lead the way. */
    private static Uni<Plan> plan(SqlClient connection, UUID accountId, InboxState state, List<Condition> conditions) {
        InboxQuery counting = new InboxQuery(accountId, state, List.of());
        return Multi.createFrom()
                .iterable(conditions.stream().filter(Condition::leads).toList())
                .onItem()
                .transformToUniAndConcatenate(condition -> lead(connection, counting, condition))
                .collect()
                .asList()
                .map(leads -> {
                    List<Condition> all = new ArrayList<>();
                    leads.forEach(lead -> all.add(lead.condition));
                    conditions.stream().filter(condition -> !condition.leads()).forEach(all::add);
                    return new Plan(new InboxQuery(accountId, state, all), leads);
                });
    }

    private static Uni<Lead> lead(SqlClient connection, InboxQuery counting, Condition condition) {
        return number(connection, counting.count(condition, FEW + 1))
                .chain(rows -> rows == 0 && condition.instead() != null
                        ? lead(connection, counting, condition.instead())
                        : Uni.createFrom().item(new Lead(condition, rows)));
    }

    private static Uni<Long> number(SqlClient connection, Statement statement) {
        return run(connection, statement).map(rows -> rows.iterator().next().getLong(0));
    }

    private static Uni<RowSet<Row>> run(SqlClient connection, Statement statement) {
        return Sql.run(connection, statement.sql(), statement.values().toArray());
    }
}
