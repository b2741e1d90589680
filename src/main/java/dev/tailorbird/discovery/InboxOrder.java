package dev.tailorbird.discovery;

import dev.tailorbird.platform.web.KeyCursor;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order of the inbox in the words of the database: by one column, then newest first. */
enum InboxOrder {
    MATCH("score_rank", "review_match", false),
    POSTED("posted_at", "review_posted", false),
    SEEN("first_seen_at", "review_seen", false),
    SALARY("pay", "review_pay", false),
    COMPANY("employer", "review_employer", true);

    private static final int KEYS = 4;

    private final String column;
    private final String index;
    private final boolean rising;

    InboxOrder(String column, String index, boolean rising) {
        this.column = column;
        this.index = index;
        this.rising = rising;
    }

    static InboxOrder of(InboxSort sort) {
        return valueOf(sort.name());
    }

    String index() {
        return index;
    }

    String columns() {
        return "r.listing_id id, r.posted_at posted, r." + column + " sorted";
    }

    String by() {
        String first = this == POSTED ? "" : "r." + column + (rising ? ", " : " desc, ");
        return first + "r.posted_at desc, r.listing_id desc";
    }

    String byAlias() {
        return "sorted" + (rising ? ", " : " desc, ") + "posted desc, id desc";
    }

    /** The place of a row that was selected with {@link #columns}. */
    String cursor(UUID id, Row row) {
        return KeyCursor.text(List.of(
                name(),
                Objects.toString(row.getValue("sorted")),
                row.getLocalDateTime("posted").toString(),
                id.toString()));
    }

    /** The rows after that place. */
    Optional<Condition> after(@Nullable String cursor) {
        return KeyCursor.of(cursor, KEYS).map(keys -> {
            if (!keys.get(0).equals(name())) throw KeyCursor.foreign();
            try {
                return after(value(keys.get(1)), LocalDateTime.parse(keys.get(2)), UUID.fromString(keys.get(3)));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw KeyCursor.foreign();
            }
        });
    }

    private Condition after(Object value, LocalDateTime posted, UUID id) {
        String ties = "(r.posted_at < ? or r.posted_at = ? and r.listing_id < ?)";
        if (this == POSTED) return Condition.plain(ties, List.of(posted, posted, id));
        String beyond = rising ? " > ?" : " < ?";
        return Condition.plain(
                "(r." + column + beyond + " or r." + column + " = ? and " + ties + ")",
                List.of(value, value, posted, posted, id));
    }

    private Object value(String text) {
        return switch (this) {
            case MATCH -> new BigDecimal(text);
            case SALARY -> Long.valueOf(text);
            case POSTED, SEEN -> LocalDateTime.parse(text);
            case COMPANY -> text;
        };
    }
}
