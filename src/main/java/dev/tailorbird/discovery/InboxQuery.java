package dev.tailorbird.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Statements on an account's reviews. Rows are found in one of two ways: along the index of the order that is asked for,
 * testing each row until the page is full, which is quick when many rows fit; or through the condition that fits the
 * fewest, sorting those, which is quick when they are few. The caller counts and decides.
 */
final class InboxQuery {
    /** The values of a statement stand in the order of its marks. */
    record Statement(String sql, List<Object> values) {}

    private static final List<String> SHELVES = List.of("NEW", "INTERESTED", "DISMISSED", "APPLIED");

    private final UUID accountId;
    private final List<String> shelves;
    private final List<Condition> conditions;

    InboxQuery(UUID accountId, InboxState state, List<Condition> conditions) {
        this.accountId = accountId;
        this.shelves = state == InboxState.ALL ? SHELVES : List.of(state.name());
        this.conditions = conditions;
    }

    /** How many rows meet this condition alone, counted up to a limit. */
    Statement count(Condition alone, int limit) {
        if (alone.source() != null)
            return new Statement(
                    "select count(1) from (" + alone.source() + " limit " + limit + ") counted", alone.sourceValues());
        return new InboxQuery(accountId, shelves, List.of(alone)).countAll(alone, limit);
    }

    /** How many rows meet all conditions, counted up to a limit. */
    Statement countAll(@Nullable Condition leading, int limit) {
        Statement rows = rows("1", leading, "review_employer", shelves, null);
        return new Statement("select count(1) from (" + rows.sql() + " limit " + limit + ") counted", rows.values());
    }

    /** Ids of all rows that meet the conditions, with their state. */
    Statement all(@Nullable Condition leading) {
        return rows("r.listing_id, r.state", leading, "review_employer", shelves, null);
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

    private InboxQuery(UUID accountId, List<String> shelves, List<Condition> conditions) {
        this.accountId = accountId;
        this.shelves = shelves;
        this.conditions = conditions;
    }

    private Statement rows(
            String columns, @Nullable Condition leading, String index, List<String> on, @Nullable Condition after) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select " + columns + " from ");
        if (leading != null && leading.source() != null) {
            sql.append("(" + leading.source() + ") led straight_join review r on r.listing_id = led.listing_id");
            values.addAll(leading.sourceValues());
        } else sql.append("review r force index (" + (leading == null ? index : leading.index()) + ")");
        sql.append(" where r.account_id = ? and r.shelf in (" + marks(on.size()) + ")");
        values.add(accountId);
        values.addAll(on);
        List<Condition> rest = new ArrayList<>(conditions);
        if (leading != null && leading.source() != null) rest.remove(leading);
        if (after != null) rest.add(after);
        for (Condition condition : rest) {
            sql.append(" and ").append(condition.sql());
            values.addAll(condition.values());
        }
        return new Statement(sql.toString(), values);
    }

    private static String marks(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }
}
