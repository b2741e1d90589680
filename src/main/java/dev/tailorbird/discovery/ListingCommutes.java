package dev.tailorbird.discovery;

import dev.tailorbird.discovery.ListingDetail.Commute;
import dev.tailorbird.geo.CommuteMode;
import dev.tailorbird.geo.CommuteService;
import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.profile.PreferencesService;
import dev.tailorbird.profile.ProfileService;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The way from a person's home to the nearest of a listing's places. */
@ApplicationScoped
class ListingCommutes {
    private static final String CITIES =
            "select p.name, p.latitude, p.longitude from listing_place lp join place p on p.id = lp.place_id"
                    + " where lp.listing_id = ? and p.latitude is not null";

    private final Pool pool;
    private final PreferencesService preferences;
    private final ProfileService profiles;
    private final CommuteService commutes;

    ListingCommutes(Pool pool, PreferencesService preferences, ProfileService profiles, CommuteService commutes) {
        this.pool = pool;
        this.preferences = preferences;
        this.profiles = profiles;
        this.commutes = commutes;
    }

    /** Empty when the city of either is not known. */
    Uni<Optional<Commute>> of(UUID accountId, UUID listingId) {
        return profiles.get(accountId).chain(profile -> Home.of(profile.place())
                .map(home -> preferences.get(accountId).chain(wishes -> Sql.run(pool, CITIES, listingId)
                        .map(cities -> shortest(home, cities, wishes.commuteMode()))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Optional<Commute> shortest(Home home, RowSet<Row> cities, CommuteMode mode) {
        return StreamSupport.stream(cities.spliterator(), false)
                .map(city -> new Commute(minutes(home, city, mode), mode, city.getString("name")))
                .min(Comparator.comparingInt(Commute::minutes));
    }

    private int minutes(Home home, Row city, CommuteMode mode) {
        return commutes.estimatedMinutes(
                home.latitude(), home.longitude(), city.getDouble("latitude"), city.getDouble("longitude"), mode);
    }
}
