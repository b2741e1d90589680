package dev.tailorbird.discovery;

import dev.tailorbird.geo.CommuteMode;
import dev.tailorbird.geo.CommuteService;
import dev.tailorbird.geo.PlaceView;
import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.profile.Preferences;
import dev.tailorbird.profile.PreferencesService;
import dev.tailorbird.profile.ProfileService;
import dev.tailorbird.profile.Wishes;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what of an account bears on its inbox; only what the filter needs. */
@ApplicationScoped
class InboxContexts {
    /** No mode is faster: places further off need not be looked at. */
    private static final double KILOMETRES_PER_MINUTE = 1.5;

    private static final double KILOMETRES_PER_DEGREE = 111;

    private final Pool pool;
    private final PreferencesService preferences;
    private final ProfileService profiles;
    private final CommuteService commutes;
    private final Uni<Integer> shortestWord;

    InboxContexts(Pool pool, PreferencesService preferences, ProfileService profiles, CommuteService commutes) {
        this.pool = pool;
        this.preferences = preferences;
        this.profiles = profiles;
        this.commutes = commutes;
        this.shortestWord = Sql.run(pool, "select @@innodb_ft_min_token_size")
                .map(rows -> rows.iterator().next().getInteger(0))
                .memoize()
                .indefinitely();
    }

    Uni<InboxContext> of(UUID accountId, InboxFilter filter) {
        return preferences.get(accountId).chain(wishes -> dollars(filter, wishes.salary())
                .chain(dollars -> near(accountId, filter, wishes.commuteMode())
                        .chain(near -> shortestWord.map(
                                shortest -> new InboxContext(accountId, blocked(wishes), dollars, near, shortest)))));
    }

    private static List<String> blocked(Preferences wishes) {
        return wishes.blockedCompanies().stream().map(Employers::key).distinct().toList();
    }

    private Uni<BigDecimal> dollars(InboxFilter filter, Wishes.@Nullable Pay pay) {
        if (filter.salaryMin == null || pay == null) return Uni.createFrom().item(BigDecimal.ONE);
        return Sql.run(pool, "select dollars from currency where code = ?", pay.currency())
                .map(rows -> rows.size() == 0
                        ? BigDecimal.ONE
                        : rows.iterator().next().getBigDecimal(0));
    }

    private Uni<List<Long>> near(UUID accountId, InboxFilter filter, CommuteMode mode) {
        Integer minutes = filter.maxCommuteMinutes;
        if (minutes == null) return Uni.createFrom().item(List.of());
        return profiles.get(accountId).map(profile -> home(profile.place())).chain(home -> placesAround(home, minutes)
                .map(rows -> within(rows, home, minutes, mode)));
    }

    private Uni<RowSet<Row>> placesAround(Home home, int minutes) {
        double degrees = minutes * KILOMETRES_PER_MINUTE / KILOMETRES_PER_DEGREE;
        return Sql.run(
                pool,
                "select id, latitude, longitude from place where latitude between ? and ?",
                home.latitude() - degrees,
                home.latitude() + degrees);
    }

    private List<Long> within(RowSet<Row> rows, Home home, int minutes, CommuteMode mode) {
        List<Long> near = new ArrayList<>(List.of(PlaceIds.REMOTE));
        for (Row row : rows)
            if (commutes.estimatedMinutes(
                            home.latitude(),
                            home.longitude(),
                            row.getDouble("latitude"),
                            row.getDouble("longitude"),
                            mode)
                    <= minutes) near.add(row.getLong("id"));
        return near;
    }

    private static Home home(@Nullable PlaceView place) {
        return Home.of(place)
                .orElseThrow(() -> new DomainException(
                        ProblemCode.INVALID,
                        "Your profile has no city that is known, so no commute can be estimated. Add your city to it.",
                        new FieldError("maxCommuteMinutes", "needs a known city in your profile")));
    }
}
