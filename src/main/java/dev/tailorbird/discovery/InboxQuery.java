package dev.tailorbird.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Statements on an account's reviews. Rows are found in one of two ways: along the index of the order that is asked for,
 * testing each row until the page is full, which is quick when many rows fit; or through the condition that fits the
 * fewest, sorting those, which is quick when they are few. The caller counts and decides. The indexes of the orders hold
 * every column that a review is tested by.
 */
final class InboxQuery {
    /** The values of a statement stand in the order of its marks. */
    record Statement(String sql, List<Object> values) {}

    private static final List<String> SHELVES = List.of("NEW", "INTERESTED", "DISMISSED", "APPLIED");

    /** An index to walk along where no order is asked for. */
    private static final String ANY = "review_posted";

    private final UUID accountId;
    private final List<String> shelves;
    private final List<Condition> conditions;

    InboxQuery(UUID accountId, InboxState state, List<Condition> conditions) {
        this.accountId = accountId;
        this.shelves = state == InboxState.ALL ? SHELVES : List.of(state.name());
        this.conditions = conditions;
    }

    /** How many rows there are under these states, and how many meet each condition alone, each counted up to a limit. */
    Statement sizes(List<Condition> alone, int limit) {
        List<Statement> counts = new ArrayList<>();
        counts.add(counted(rows("1", ANY, shelves, List.of()), limit));
        for (Condition condition : alone)
            counts.add(counted(
                    condition.source() == null
                            ? rows("1", condition.index(), shelves, List.of(condition))
                            : new Statement(condition.source(), condition.sourceValues()),
                    limit));
        return beside(counts);
    }

    /** How many rows under these states meet all conditions, counted up to a limit. */
    Statement count(@Nullable Condition leading, int limit) {
        return beside(List.of(counted(rows("1", leading, ANY, shelves, null), limit)));
    }

    /** The same for each state in turn, in one row. */
    Statement countEach(int limit) {
        String index = conditions.size() == 1 && conditions.get(0).index() != null
                ? conditions.get(0).index()
                : ANY;
        return beside(shelves.stream()
                .map(shelf -> counted(rows("1", index, List.of(shelf), conditions), limit))
                .toList());
    }

    /** The same by way of a condition that few meet. */
    Statement countEach(Condition leading) {
        return rows(
                shelves.stream()
                        .map(shelf -> "coalesce(sum(r.shelf = '" + shelf + "'), 0)")
                        .collect(Collectors.joining(", ")),
                leading,
                ANY,
                shelves,
                null);
    }

    /** Ids of all rows that meet the conditions, with their state. */
    Statement all(@Nullable Condition leading) {
        return rows("r.listing_id, r.state", leading, ANY, shelves, null);
    }

    /** Ids of a page and the values that order it. */
    Statement page(@Nullable Condition leading, InboxOrder order, @Nullable Condition after, int limit) {
        String sorted = " order by " + order.by() + " limit " + limit;
        if (leading != null) {
            Statement rows = rows(order.columns(), leading, order.index(), shelves, after);
            return new Statement(rows.sql() + sorted, rows.values());
        }
        List<Object> values = new ArrayList<>();
        List<String> walks = new ArrayList<>();
        for (String shelf : shelves) {
            Statement walk = rows(order.columns(), null, order.index(), List.of(shelf), after);
            walks.add("(" + walk.sql() + sorted + ")");
            values.addAll(walk.values());
        }
        return new Statement(
                walks.size() == 1
                        ? walks.get(0)
                        : String.join(" union all ", walks) + " order by " + order.byAlias() + " limit " + limit,
                values);
    }

    private Statement rows(
            String columns, @Nullable Condition leading, String index, List<String> on, @Nullable Condition after) {
        List<Condition> tested = new ArrayList<>(conditions);
        if (after != null) tested.add(after);
        if (leading == null) return rows(columns, index, on, tested);
        if (leading.source() == null) return rows(columns, leading.index(), on, tested);
        // the index holds whole words: what it gives is tested for the rest of them
        if (!leading.few()) tested.remove(leading);
        return rows(
                columns,
                new Statement(
                        "(" + leading.source() + ") led straight_join review r on r.listing_id = led.listing_id",
                        leading.sourceValues()),
                on,
                tested);
    }

    private Statement rows(String columns, @Nullable String index, List<String> on, List<Condition> tested) {
        return rows(columns, new Statement("review r force index (" + index + ")", List.of()), on, tested);
    }

    private Statement rows(String columns, Statement from, List<String> on, List<Condition> tested) {
        StringBuilder sql = new StringBuilder("select " + columns + " from " + from.sql());
        List<Object> values = new ArrayList<>(from.values());
        for (Condition condition : tested)
            if (condition.joins()) {
                sql.append(' ').append(condition.sql());
                values.addAll(condition.values());
            }
        sql.append(" where r.account_id = ? and r.shelf in (" + marks(on.size()) + ")");
        values.add(accountId);
        values.addAll(on);
        for (Condition condition : tested)
            if (!condition.joins()) {
                sql.append(" and ").append(condition.sql());
                values.addAll(condition.values());
            }
        return new Statement(sql.toString(), values);
    }

    private static Statement counted(Statement rows, int limit) {
        return new Statement("(select count(1) from (" + rows.sql() + " limit " + limit + ") counted)", rows.values());
    }

    private static Statement beside(List<Statement> numbers) {
        return new Statement(
                numbers.stream().map(Statement::sql).collect(Collectors.joining(", ", "select ", "")),
                numbers.stream().flatMap(number -> number.values().stream()).toList());
    }

    private static String marks(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }
}
