package dev.tailorbird.discovery;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.geo.Place;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter in the words of the database. */
final class InboxConditions {
    private final InboxFilter filter;
    private final InboxContext context;
    private final List<Condition> found = new ArrayList<>();

    private InboxConditions(InboxFilter filter, InboxContext context) {
        this.filter = filter;
        this.context = context;
    }

    static InboxSearch of(InboxFilter filter, InboxContext context) {
        InboxConditions conditions = new InboxConditions(filter, context);
        conditions.own();
        conditions.location();
        conditions.commute();
        WordSearch words = conditions.words();
        return new InboxSearch(conditions.found.stream().distinct().toList(), words);
    }

    private void own() {
        if (!context.blocked().isEmpty())
            found.add(Condition.plain(
                    "r.employer not in (" + marks(context.blocked().size()) + ")", List.copyOf(context.blocked())));
        if (filter.companyId != null) found.add(Condition.on("review_company", "r.company_id = ?", filter.companyId));
        if (filter.workSetting != null)
            found.add(Condition.on("review_setting", "r.work_setting = ?", filter.workSetting.name()));
        if (filter.level != null && !filter.level.isEmpty())
            found.add(Condition.on(
                    "review_level",
                    "r.level in (" + marks(filter.level.size()) + ")",
                    filter.level.stream().map(Enum::name).toArray()));
        if (filter.salaryMin != null) found.add(Condition.on("review_pay", "r.pay >= ?", dollars(filter.salaryMin)));
        if (filter.maxAgeDays != null)
            found.add(Condition.on(
                    "review_posted", "r.posted_at >= ?", Instant.now().minus(Duration.ofDays(filter.maxAgeDays))));
        if (filter.minScore != null) found.add(Condition.on("review_match", "r.score_rank >= ?", filter.minScore));
    }

    /** In whole dollars a year, as reviews have it; more than any pay is as good as the most. */
    private long dollars(BigDecimal pay) {
        return pay.multiply(context.dollars())
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    private @Nullable WordSearch words() {
        if (filter.q == null || filter.q.isBlank()) return null;
        Fulltext text = Fulltext.of(filter.q, context.shortestWord());
        if (!text.isEmpty()) return new WordSearch(text);
        found.add(Condition.plain("false", List.of()));
        return null;
    }

    private void location() {
        if (filter.location == null || filter.location.isBlank()) return;
        List<Place> places = Gazetteer.standard().read(filter.location);
        if (places.isEmpty())
            throw new DomainException(
                    ProblemCode.INVALID,
                    "No place is known by \"" + filter.location + "\". Give a city, region or country, or remote.",
                    new FieldError("location", "names no place that is known"));
        List<List<Long>> asked = places.stream().map(PlaceIds::asked).toList();
        List<Long> any = asked.stream().map(ids -> ids.get(0)).distinct().toList();
        found.add(inOneOf(any));
        if (asked.stream().allMatch(ids -> ids.size() > 1)) found.add(in(PlaceIds.REMOTE));
    }

    private void commute() {
        if (filter.maxCommuteMinutes != null) found.add(inOneOf(context.near()));
    }

    private static Condition inOneOf(List<Long> places) {
        if (places.size() == 1) return in(places.get(0));
        String in = "p.place_id in (" + marks(places.size()) + ")";
        // "limit 1) is not null" asks row by row; of "exists" the database may make a list of all listings first
        return Condition.plain(
                        "(select 1 from listing_place p force index (listing_place_listing_id)"
                                + " where p.listing_id = r.listing_id and " + in + " limit 1) is not null",
                        List.copyOf(places))
                .from("select distinct p.listing_id from listing_place p where " + in, List.copyOf(places));
    }

    private static Condition in(Long place) {
        String table = place == PlaceIds.REMOTE ? "remote" : "p";
        return Condition.joined(
                        "straight_join listing_place %1$s force index (primary) on %1$s.place_id = ? and %1$s.listing_id = r.listing_id"
                                .formatted(table),
                        List.of(place))
                .from("select p.listing_id from listing_place p where p.place_id = ?", List.of(place));
    }

    private static String marks(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }
}
