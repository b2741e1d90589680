package dev.tailorbird.discovery;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.geo.Place;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A filter in the words of the database. */
final class InboxConditions {
    // "limit 1) is not null" asks row by row; of "exists" the database may make a list of all listings first
    private static final String WORDS =
            "select w.listing_id from listing_words w where match (w.words) against (? in boolean mode)";
    private static final String TEXTS = "select t.listing_id from listing_text t"
            + " where match (t.title, t.company_name, t.body) against (? in boolean mode)";

    private static final String IN_WORDS =
            "(select 1 from listing_words w where w.listing_id = r.listing_id and %s limit 1) is not null";

    private static final String SAMPLED =
            "select count(1) from (select words from listing_words order by listing_id desc" + " limit "
                    + Condition.SAMPLE + ") w where ";

    private final InboxFilter filter;
    private final InboxContext context;
    private final List<Condition> found = new ArrayList<>();

    private InboxConditions(InboxFilter filter, InboxContext context) {
        this.filter = filter;
        this.context = context;
    }

    static List<Condition> of(InboxFilter filter, InboxContext context) {
        InboxConditions conditions = new InboxConditions(filter, context);
        conditions.own();
        conditions.words();
        conditions.location();
        conditions.commute();
        return conditions.found;
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
        if (filter.salaryMin != null)
            found.add(Condition.on("review_pay", "r.pay >= ?", filter.salaryMin.multiply(context.dollars())));
        if (filter.maxAgeDays != null)
            found.add(Condition.on(
                    "review_posted", "r.posted_at >= ?", Instant.now().minus(Duration.ofDays(filter.maxAgeDays))));
        if (filter.minScore != null) found.add(Condition.on("review_match", "r.score_rank >= ?", filter.minScore));
    }

    private void words() {
        if (filter.q == null || filter.q.isBlank()) return;
        Fulltext text = Fulltext.of(filter.q, context.shortestWord());
        if (text.isEmpty()) found.add(Condition.plain("false", List.of()));
        if (!text.words().isEmpty()) found.add(inWords(text).orElse(inTexts(text)));
        text.odd().forEach(odd -> found.add(inWords(odd)));
    }

    /** In title, employer or skills. */
    private static Condition inWords(Fulltext text) {
        List<String> patterns = text.patterns();
        String each = String.join(" and ", Collections.nCopies(patterns.size(), "w.words regexp ?"));
        return Condition.from(WORDS, List.of(text.words()), IN_WORDS.formatted(each), List.copyOf(patterns))
                .sampled(SAMPLED + each);
    }

    private static Condition inWords(Fulltext.Odd odd) {
        String each = "w.words like ? and w.words regexp ?";
        List<Object> values = List.of(odd.like(), odd.pattern());
        return Condition.from(
                        "select w.listing_id from listing_words w where " + each,
                        values,
                        IN_WORDS.formatted(each),
                        values)
                .sampled(SAMPLED + each);
    }

    private static Condition inTexts(Fulltext text) {
        return Condition.from(TEXTS, List.of(text.words()), "r.listing_id in (" + TEXTS + ")", List.of(text.words()));
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
        found.add(inOneOf(any, "primary"));
        if (asked.stream().allMatch(ids -> ids.size() > 1)) found.add(inOneOf(List.of(PlaceIds.REMOTE), "primary"));
    }

    private void commute() {
        if (filter.maxCommuteMinutes != null) found.add(inOneOf(context.near(), "listing_place_listing_id"));
    }

    /** @param index for asking it of one listing: by place when few are asked for, else by listing */
    private static Condition inOneOf(List<Long> places, String index) {
        String in = "p.place_id in (" + marks(places.size()) + ")";
        return Condition.from(
                "select " + (places.size() > 1 ? "distinct " : "") + "p.listing_id from listing_place p where " + in,
                List.copyOf(places),
                "(select 1 from listing_place p force index (" + index + ") where p.listing_id = r.listing_id and " + in
                        + " limit 1) is not null",
                List.copyOf(places));
    }

    private static String marks(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }
}
