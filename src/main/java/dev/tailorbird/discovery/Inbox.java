package dev.tailorbird.discovery;

import dev.tailorbird.discovery.InboxQuery.Statement;
import dev.tailorbird.platform.data.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Pages and counts of an inbox. */
@ApplicationScoped
class Inbox {
    /** Up to so many rows are sorted faster than the same are found along an index. */
    private static final int FEW = 2000;

    /** Up to so many are looked through faster than the first thousand of each state are found. */
    private static final int FEW_TO_COUNT = 12_000;

    /** One word in a hundred is found sooner along any index than through its own. */
    private static final int COMMON = WordSearch.SAMPLE / 100;

    private static final int COMMON_TO_COUNT = WordSearch.SAMPLE * 6 / 100;

    /**
     * A page of ids with the cursor after each, one more than the limit.
     *
     * @param cursor of the row before; null at the start
     */
    Uni<Map<UUID, String>> page(
            SqlClient connection,
            UUID accountId,
            InboxState state,
            InboxSearch search,
            InboxOrder order,
            @Nullable String cursor,
            int limit) {
        Condition after = order.after(cursor).orElse(null);
        return either(
                connection,
                accountId,
                search,
                COMMON,
                conditions -> plan(connection, accountId, state, conditions)
                        .map(plan -> plan.query.page(plan.leading, order, after, limit + 1))
                        .chain(statement -> run(connection, statement))
                        .map(rows -> {
                            Map<UUID, String> page = new LinkedHashMap<>();
                            for (Row row : rows) page.put(Sql.uuid(row, 0), order.cursor(Sql.uuid(row, 0), row));
                            return page;
                        }),
                Map::isEmpty);
    }

    /**
     * How many rows each state has, in the order of the states.
     *
     * @param limit at which counting may stop
     */
    Uni<List<Long>> count(SqlClient connection, UUID accountId, InboxSearch search, int limit) {
        return either(
                connection,
                accountId,
                search,
                COMMON_TO_COUNT,
                conditions -> {
                    InboxQuery query = new InboxQuery(accountId, InboxState.ALL, conditions);
                    return leading(connection, query, conditions, FEW_TO_COUNT)
                            .map(leading -> leading.map(query::countEach).orElseGet(() -> query.countEach(limit)))
                            .chain(statement -> numbers(connection, statement));
                },
                counts -> Collections.max(counts) == 0);
    }

    /** A select of all ids with their states, for statements that change them. */
    Uni<Statement> all(SqlClient connection, UUID accountId, InboxState state, InboxSearch search) {
        return either(
                connection,
                accountId,
                search,
                COMMON,
                conditions -> plan(connection, accountId, state, conditions).map(plan -> plan.query.all(plan.leading)),
                unread -> true);
    }

    private record Plan(InboxQuery query, @Nullable Condition leading) {}

    private static Uni<Plan> plan(SqlClient connection, UUID accountId, InboxState state, List<Condition> conditions) {
        InboxQuery query = new InboxQuery(accountId, state, conditions);
        return leading(connection, query, conditions, FEW).map(leading -> new Plan(query, leading.orElse(null)));
    }

    /**
     * Looks for the words among the words of the listings; when nothing is found and they are nowhere among those of the
     * account's, in the texts.
     */
    private static <T> Uni<T> either(
            SqlClient connection,
            UUID accountId,
            InboxSearch search,
            int common,
            Function<List<Condition>, Uni<T>> look,
            Predicate<T> nothing) {
        WordSearch words = search.words();
        if (words == null) return look.apply(search.conditions());
        return run(connection, words.sample())
                .map(rows -> words.inWords(rows.iterator().next(), common))
                .chain(inWords -> look.apply(search.with(List.of(inWords)))
                        .chain(found -> !nothing.test(found) || words.inTexts().isEmpty()
                                ? Uni.createFrom().item(found)
                                : known(connection, accountId, inWords)
                                        .chain(known -> known
                                                ? Uni.createFrom().item(found)
                                                : look.apply(search.with(words.inTexts())))));
    }

    private static Uni<Boolean> known(SqlClient connection, UUID accountId, Condition inWords) {
        InboxQuery mine = new InboxQuery(accountId, InboxState.ALL, List.of(inWords));
        return numbers(connection, mine.count(inWords.few() ? inWords : null, 1))
                .map(found -> found.get(0) > 0);
    }

    /** The condition that the fewest rows meet, if they are few; none when few rows have the states at all. */
    private static Uni<Optional<Condition>> leading(
            SqlClient connection, InboxQuery query, List<Condition> conditions, int few) {
        Optional<Condition> known = conditions.stream().filter(Condition::few).findFirst();
        List<Condition> candidates =
                conditions.stream().filter(Condition::leads).toList();
        if (known.isPresent() || candidates.isEmpty()) return Uni.createFrom().item(known);
        return numbers(connection, query.sizes(candidates, few + 1)).map(sizes -> {
            long least = Collections.min(sizes);
            int at = sizes.indexOf(least);
            return least > few || at == 0 ? Optional.empty() : Optional.of(candidates.get(at - 1));
        });
    }

    private static Uni<List<Long>> numbers(SqlClient connection, Statement statement) {
        return run(connection, statement).map(rows -> {
            Row row = rows.iterator().next();
            return IntStream.range(0, row.size()).mapToObj(row::getLong).toList();
        });
    }

    private static Uni<RowSet<Row>> run(SqlClient connection, Statement statement) {
        return Sql.run(connection, statement.sql(), statement.values().toArray());
    }
}
