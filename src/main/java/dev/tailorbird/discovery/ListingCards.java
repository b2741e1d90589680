package dev.tailorbird.discovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.shared.Json;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Listings of an inbox as lists show them. */
@ApplicationScoped
class ListingCards {
    static final String COLUMNS =
            "l.id, l.title, l.company_name, l.company_id, l.locations, l.work_setting, l.employment_type, l.salary_min,"
                    + " l.salary_max, l.salary_currency, l.salary_period, l.salary_year_min, l.salary_year_max,"
                    + " l.salary_text, l.level, l.min_years, l.posted_at, l.first_seen_at, r.score, r.state,"
                    + " l.gone_at is not null gone, r.flagged,"
                    + " (select count(1) from listing_source s where s.listing_id = l.id) sources";

    /** In the order of the ids; those that are not in the inbox are left out. */
    Uni<List<ListingCard>> of(SqlClient connection, UUID accountId, Collection<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(List.of());
        return Sql.run(
                        connection,
                        "select " + COLUMNS + " from review r join listing l on l.id = r.listing_id"
                                + " where r.account_id = ? and r.listing_id in (*)",
                        accountId,
                        ids)
                .map(rows -> {
                    Map<UUID, ListingCard> byId = new HashMap<>();
                    for (Row row : rows) byId.put(Sql.uuid(row, 0), card(row));
                    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
                });
    }

    /** With their texts, in the same order. */
    Uni<List<ListedPosting>> postings(SqlClient connection, List<ListingCard> listings) {
        if (listings.isEmpty()) return Uni.createFrom().item(List.of());
        return Sql.run(
                        connection,
                        "select listing_id, body from listing_text where listing_id in (*)",
                        listings.stream().map(ListingCard::id).toList())
                .map(rows -> {
                    Map<UUID, String> texts = new HashMap<>();
                    for (Row row : rows) texts.put(Sql.uuid(row, 0), row.getString("body"));
                    return listings.stream()
                            .map(card -> ListedPosting.of(card, null, texts.getOrDefault(card.id(), "")))
                            .toList();
                });
    }

    static ListingCard card(Row row) {
        return new ListingCard(
                Sql.uuid(row, 0),
                row.getString("title"),
                row.getString("company_name"),
                Sql.uuid(row, 3),
                json(row.getString("locations"), new TypeReference<>() {}),
                ListingSetting.valueOf(row.getString("work_setting")),
                row.getString("employment_type"),
                new ListingSalary(
                        row.getBigDecimal("salary_min"),
                        row.getBigDecimal("salary_max"),
                        row.getString("salary_currency"),
                        row.getString("salary_period"),
                        row.getBigDecimal("salary_year_min"),
                        row.getBigDecimal("salary_year_max"),
                        row.getString("salary_text")),
                ListingLevel.valueOf(row.getString("level")),
                row.getBigDecimal("min_years"),
                Sql.timeOrNull(row, row.getColumnIndex("posted_at")),
                Sql.time(row, row.getColumnIndex("first_seen_at")),
                row.getBigDecimal("score"),
                null,
                List.of(),
                List.of(),
                ReviewState.valueOf(row.getString("state")),
                row.getInteger("gone") != 0,
                row.getInteger("flagged") != 0,
                row.getInteger("sources"));
    }

    static <T> T json(String text, TypeReference<T> type) {
        try {
            return Json.MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Stored JSON does not fit " + type.getType(), e);
        }
    }
}
