package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkdayTest {
    private static final Map<String, String> ACME =
            Map.of("host", "acme.wd5.myworkdayjobs.com", "tenant", "acme", "site", "External");
    private final Workday workday = new Workday();

    @Test
    void twentyAPageAreAskedForByPost() {
        Ask ask = workday.first(ACME);
        assertThat(ask.uri()).hasToString("https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/External/jobs");
        assertThat(ask.body()).isEqualTo("{\"appliedFacets\":{},\"limit\":20,\"offset\":0,\"searchText\":\"\"}");
    }

    @Test
    void theTotalOfTheFirstPageHoldsForAll() {
        Batch first = workday.read(workday.first(ACME), page(45));
        assertThat(first.next()).isNotNull();
        assertThat(first.next().body()).contains("\"offset\":20");
        Batch second = workday.read(first.next(), page(0));
        assertThat(second.next()).isNotNull();
        assertThat(second.next().body()).contains("\"offset\":40");
        assertThat(workday.read(second.next(), page(0)).next()).isNull();
    }

    @Test
    void aPageWithoutPostingsIsTheLast() {
        assertThat(workday.read(workday.first(ACME), "{\"total\": 2000, \"jobPostings\": []}")
                        .next())
                .isNull();
    }

    @Test
    void aNumberOfPlacesIsNoPlace() {
        List<Found> found = workday.read(workday.first(ACME), page(3)).postings();
        assertThat(found.get(0).locations()).containsExactly("Ulm");
        assertThat(found.get(1).locations()).isEmpty();
        assertThat(found.get(0).url()).isEqualTo("https://acme.wd5.myworkdayjobs.com/External/job/Ulm/Cook_R-1");
    }

    @Test
    void dateAndTextComeFromThePostingItself() {
        Found listed = workday.read(workday.first(ACME), page(3)).postings().get(0);
        assertThat(workday.detail(ACME, listed).uri())
                .hasToString("https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/External/job/Ulm/Cook_R-1");
        Found whole = workday.withDetail(listed, """
                {"jobPostingInfo": {"title": "Cook", "location": "Ulm", "additionalLocations": ["Bonn"],
                  "postedOn": "Posted 30+ Days Ago", "startDate": "2026-08-02", "timeType": "Full time",
                  "remoteType": "Onsite", "jobDescription": "<p>Cook.</p>",
                  "externalUrl": "https://acme.wd5.myworkdayjobs.com/External/job/Ulm/Cook_R-1"}}
                """);
        assertThat(whole.postedAt()).isEqualTo(Instant.parse("2026-08-02T00:00:00Z"));
        assertThat(whole.locations()).containsExactly("Ulm", "Bonn");
        assertThat(whole.workSetting()).isEqualTo(WorkSetting.ONSITE);
        assertThat(whole.html()).isEqualTo("<p>Cook.</p>");
    }

    private static String page(int total) {
        return """
                {"total": %d, "jobPostings": [
                  {"title": "Cook", "externalPath": "/job/Ulm/Cook_R-1", "locationsText": "Ulm",
                   "postedOn": "Posted 30+ Days Ago", "bulletFields": ["R-1"]},
                  {"title": "Waiter", "externalPath": "/job/Waiter_R-2", "locationsText": "3 Locations"}]}
                """.formatted(total);
    }
}
