package dev.tailorbird.discovery.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.discovery.Platform;
import dev.tailorbird.discovery.board.RecordedBoards;
import dev.tailorbird.discovery.facts.FactsWork;
import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.ACompany;
import dev.tailorbird.testing.ASync;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Every recorded answer, over HTTP and into the tables: from a local server that pages, throttles, fails and breaks off as
 * the real ones do. No posting is lost; a table says how complete the stored fields are.
 */
@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
@EnabledIf("dev.tailorbird.discovery.board.RecordedBoards#areThere")
class RecordedBoardsSyncTest {
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("place", "l.locations <> '[]'");
        FIELDS.put("setting", "l.work_setting <> 'unknown'");
        FIELDS.put("type", "l.employment_type <> 'unknown'");
        FIELDS.put("unit", "l.department is not null");
        FIELDS.put("pay", "coalesce(l.salary_min, l.salary_max, l.salary_text) is not null");
        FIELDS.put("yearly", "coalesce(l.salary_year_min, l.salary_year_max) is not null");
        FIELDS.put("posted", "l.posted_at is not null");
        FIELDS.put("text", "t.body <> ''");
        FIELDS.put("apply", "s.apply_url is not null or s.url <> ''");
        FIELDS.put("facts", "l.facts_at is not null");
        FIELDS.put("level", "l.level <> 'unknown'");
        FIELDS.put("skills", "l.skills <> '[]'");
    }

    @Inject
    DataSource data;

    @Inject
    FactsWork facts;

    @Test
    void noPostingIsLostOnItsWayIntoTheTables() throws Exception {
        AnAccount me = AnAccount.registered();
        Map<UUID, Platform> companies = new LinkedHashMap<>();
        Map<UUID, Integer> expected = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        for (RecordedBoards.Recorded recorded : RecordedBoards.ALL) {
            int number = 0;
            List<String> answers = recorded.answers();
            for (String answer : answers) {
                ACompany company = ACompany.on(data, recorded.platform().name(), StandIn.SETTINGS)
                        .chosenBy(me);
                new StandIn(company).shows(recorded.platform(), answer);
                companies.put(company.id(), recorded.platform());
                names.put(company.id(), recorded.path() + " " + ++number);
                if (answers.size() == 1) expected.put(company.id(), recorded.postings());
            }
        }
        JsonPath run = ASync.followed(me, Map.of());
        List<Map<String, Object>> tasks = run.getList("tasks");
        List<String> wrong = new ArrayList<>();
        Map<Platform, Integer> fetched = new LinkedHashMap<>();
        for (Map<String, Object> task : tasks) {
            UUID id = UUID.fromString((String) task.get("companyId"));
            int postings = (int) task.get("fetched");
            fetched.merge(companies.get(id), postings, Integer::sum);
            if (postings != expected.getOrDefault(id, postings)
                    || !task.get("state").equals("DONE")) wrong.add(names.get(id) + ": " + task);
        }
        for (UUID company : companies.keySet()) readFacts(company);
        print(me);
        assertThat(wrong).isEmpty();
        assertThat(tasks).hasSize(companies.size());
        assertThat(fetched.get(Platform.ASHBY)).isEqualTo(433);
    }

    /** As the work in the background does. */
    private void readFacts(UUID company) throws Exception {
        try {
            VertxContextSupport.subscribeAndAwait(() -> facts.handle(company));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private void print(AnAccount me) throws Exception {
        UUID account = UUID.fromString(me.request().get("/api/v1/account").path("id"));
        ACompany all = new ACompany(account, "all", data);
        String from =
                " from listing_source s join company c on c.id = s.company_id join listing l on l.id = s.listing_id"
                        + " join listing_text t on t.listing_id = l.id join company_choice o on o.company_id = c.id"
                        + " where o.account_id = ? group by c.platform order by c.platform";
        List<String> platforms = all.texts("select c.platform" + from);
        List<String> counts = all.texts("select count(*)" + from);
        System.out.printf("%-16s %8s", "stored", "postings");
        FIELDS.keySet().forEach(name -> System.out.printf(" %7s", name));
        System.out.println();
        Map<String, List<String>> shares = new LinkedHashMap<>();
        for (String field : FIELDS.keySet())
            shares.put(field, all.texts("select round(100 * avg(" + FIELDS.get(field) + "))" + from));
        for (int i = 0; i < platforms.size(); i++) {
            System.out.printf("%-16s %8s", Platform.valueOf(platforms.get(i)).label(), counts.get(i));
            for (String field : FIELDS.keySet())
                System.out.printf(Locale.ROOT, " %6s%%", shares.get(field).get(i));
            System.out.println();
        }
    }
}
