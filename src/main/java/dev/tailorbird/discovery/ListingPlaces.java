package dev.tailorbird.discovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tailorbird.discovery.PlaceIds.Named;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.shared.Json;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the numbers of listings' places, by which inboxes are filtered and searches are matched. */
@ApplicationScoped
class ListingPlaces {
    private final Offload offload;

    ListingPlaces(Offload offload) {
        this.offload = offload;
    }

    /** Reads the location texts of the listings, and stores the places of those that changed. */
    Uni<Void> update(SqlClient connection, List<UUID> listings) {
        return Sql.run(connection, "select id, locations, work_setting from listing where id in (*)", listings)
                .chain(rows -> offload.call(() -> named(rows)))
                .chain(named -> of(connection, listings).chain(stored -> write(connection, changed(named, stored))));
    }

    /** Numbers of the listings' places, as stored. */
    Uni<Map<UUID, Set<Long>>> of(SqlClient connection, Collection<UUID> listings) {
        return Sql.run(connection, "select listing_id, place_id from listing_place where listing_id in (*)", listings)
                .map(rows -> {
                    Map<UUID, Set<Long>> places = new HashMap<>();
                    for (Row row : rows)
                        places.computeIfAbsent(Sql.uuid(row, 0), id -> new HashSet<>())
                                .add(row.getLong(1));
                    return places;
                });
    }

    private static Map<UUID, Set<Named>> named(RowSet<Row> rows) {
        Map<UUID, Set<Named>> places = new HashMap<>();
        for (Row row : rows) {
            Set<Named> named = new HashSet<>();
            for (String text : texts(row.getString(1))) named.addAll(PlaceIds.of(text));
            if (row.getString(2).equals("remote")) named.add(new Named(PlaceIds.REMOTE, "remote", null, null));
            places.put(Sql.uuid(row, 0), named);
        }
        return places;
    }

    private static Map<UUID, Set<Named>> changed(Map<UUID, Set<Named>> named, Map<UUID, Set<Long>> stored) {
        Map<UUID, Set<Named>> changed = new HashMap<>();
        named.forEach((listing, places) -> {
            Set<Long> ids = new HashSet<>();
            places.forEach(place -> ids.add(place.id()));
            if (!ids.equals(stored.getOrDefault(listing, Set.of()))) changed.put(listing, places);
        });
        return changed;
    }

    private static Uni<Void> write(SqlClient connection, Map<UUID, Set<Named>> changed) {
        if (changed.isEmpty()) return Uni.createFrom().voidItem();
        Map<Long, List<@Nullable Object>> places = new HashMap<>();
        List<List<@Nullable Object>> links = new ArrayList<>();
        changed.forEach((listing, named) -> named.forEach(place -> {
            places.put(place.id(), Arrays.asList(place.id(), place.name(), place.latitude(), place.longitude()));
            links.add(Arrays.asList(place.id(), listing));
        }));
        Uni<?> cleared = Sql.run(connection, "delete from listing_place where listing_id in (*)", changed.keySet());
        if (links.isEmpty()) return cleared.replaceWithVoid();
        return cleared.chain(() -> Sql.upsert(
                        connection,
                        "place",
                        List.of("id", "name", "latitude", "longitude"),
                        List.of("name"),
                        List.copyOf(places.values())))
                .chain(() -> Sql.upsert(
                        connection, "listing_place", List.of("place_id", "listing_id"), List.of("place_id"), links));
    }

    private static String[] texts(String json) {
        try {
            return Json.MAPPER.readValue(json, String[].class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Stored locations are no list of texts", e);
        }
    }
}
