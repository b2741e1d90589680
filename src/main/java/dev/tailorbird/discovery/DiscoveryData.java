package dev.tailorbird.discovery;

import dev.tailorbird.platform.PersonalData;
import dev.tailorbird.platform.data.SqlIds;
import dev.tailorbird.platform.work.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account follows and has decided, when a person takes their data out or leaves. Listings and companies are the
 * server's. Tables are taken as they stand, so that a new column is exported too.
 */
@ApplicationScoped
class DiscoveryData implements PersonalData {
    private static final List<String> TABLES =
            List.of("company_choice", "search", "sync_run", "inbox_view", "review_step", "review");

    private final Outbox outbox;

    DiscoveryData(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "discovery";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return Multi.createFrom()
                .iterable(TABLES)
                .onItem()
                .transformToUniAndConcatenate(table -> rows(accountId, table).map(rows -> File.json(table, rows)))
                .collect()
                .asList();
    }

    @Override
    public Uni<Void> dropWork(UUID accountId) {
        return outbox.forget(List.of(accountId));
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return Multi.createFrom()
                .iterable(TABLES)
                .onItem()
                .transformToUniAndConcatenate(table -> delete(accountId, table))
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<List<Map<String, @Nullable Object>>> rows(UUID accountId, String table) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select *" + ofAccount(accountId, table), Tuple.class)
                        .getResultList())
                .map(rows -> rows.stream().map(DiscoveryData::row).toList());
    }

    private static Uni<Integer> delete(UUID accountId, String table) {
        return Panache.getSession().chain(session -> session.createNativeQuery("delete" + ofAccount(accountId, table))
                .executeUpdate());
    }

    private static String ofAccount(UUID accountId, String table) {
        return " from " + table + " where account_id = " + SqlIds.id(accountId);
    }

    private static Map<String, @Nullable Object> row(Tuple tuple) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (TupleElement<?> column : tuple.getElements()) {
            String name = column.getAlias().toLowerCase(Locale.ROOT);
            Object value = tuple.get(column);
            row.put(name, plain(value));
        }
        return row;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof byte[] id) return SqlIds.uuid(id);
        return value instanceof Clob text ? read(text) : value;
    }

    /** Long texts come so; this one is read already, and nothing is waited for. */
    private static String read(Clob text) {
        try {
            return text.getSubString(1, (int) text.length());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
