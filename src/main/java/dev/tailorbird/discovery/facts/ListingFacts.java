package dev.tailorbird.discovery.facts;

import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.posting.PostingAnalysis;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of listings that hold facts. */
@ApplicationScoped
class ListingFacts {
    private final Pool pool;

    ListingFacts(Pool pool) {
        this.pool = pool;
    }

    /** What a listing says, and what is to be read. */
    record Text(UUID id, String title, String company, String places, String body) {}

    /** Facts as the columns take them; null or unknown when the text does not say. */
    record Facts(
            UUID id,
            String places,
            String workSetting,
            String employmentType,
            PostingAnalysis.@Nullable Salary salary,
            String level,
            @Nullable BigDecimal minYears,
            PostingAnalysis.@Nullable Degree degree,
            String sponsorship,
            String skills) {}

    /** The company's listings that wait for their facts, by id. */
    Uni<List<Text>> without(UUID companyId, UUID after, int limit) {
        return Sql.run(
                        pool,
                        "select l.id, l.title, l.company_name, l.locations, t.body from listing l"
                                + " join listing_text t on t.listing_id = l.id where l.company_id = ?"
                                + " and l.gone_at is null and l.facts_at is null and l.id > ? order by l.id limit ?",
                        companyId,
                        after,
                        limit)
                .map(rows -> {
                    List<Text> texts = new ArrayList<>();
                    rows.forEach(row -> texts.add(new Text(
                            Sql.uuid(row, 0), row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
                    return texts;
                });
    }

    /** A board's own word stays: pay has a period when the board gave it. */
    Uni<Void> keep(List<Facts> all) {
        return Sql.each(
                pool,
                "update listing set locations = if(locations = '[]', ?, locations),"
                        + " work_setting = if(work_setting = 'unknown', ?, work_setting),"
                        + " employment_type = if(employment_type = 'unknown', ?, employment_type),"
                        + " salary_min = if(salary_period is null, ?, salary_min),"
                        + " salary_max = if(salary_period is null, ?, salary_max),"
                        + " salary_currency = if(salary_period is null, ?, salary_currency),"
                        + " salary_year_min = if(salary_period is null, ?, salary_year_min),"
                        + " salary_year_max = if(salary_period is null, ?, salary_year_max),"
                        + " salary_period = if(salary_period is null, ?, salary_period),"
                        + " level = ?, min_years = ?, degree_level = ?, degree_required = ?, sponsorship = ?, skills = ?"
                        + " where id = ?",
                all.stream().map(ListingFacts::values).toList());
    }

    Uni<Void> done(List<UUID> ids) {
        return Sql.run(pool, "update listing set facts_at = ? where id in (*)", Instant.now(), ids)
                .replaceWithVoid();
    }

    private static List<@Nullable Object> values(Facts f) {
        PostingAnalysis.Salary pay = f.salary;
        PostingAnalysis.Degree degree = f.degree;
        List<@Nullable Object> values = new ArrayList<>();
        values.add(f.places);
        values.add(f.workSetting);
        values.add(f.employmentType);
        values.add(pay == null ? null : pay.min());
        values.add(pay == null ? null : pay.max());
        values.add(pay == null ? null : pay.currency());
        values.add(pay == null ? null : pay.yearMin());
        values.add(pay == null ? null : pay.yearMax());
        values.add(pay == null ? null : pay.period());
        values.add(f.level);
        values.add(f.minYears);
        values.add(degree == null ? null : degree.level());
        values.add(degree == null ? null : degree.required());
        values.add(f.sponsorship);
        values.add(f.skills);
        values.add(f.id);
        return values;
    }
}
