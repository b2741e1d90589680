package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class IcimsTest {
    private static final Map<String, String> ACME = Map.of("host", "careers-acme.icims.com", "board", "careers-acme");
    private final Icims icims = new Icims();

    @Test
    void postingsOfAPageAreReadAndTheNextPageIsAskedFor() {
        Batch batch = icims.read(icims.first(ACME), """
                <html><body class="iCIMS_jobs"><ul><li class="iCIMS_JobCardItem">
                <div class="header left"><span class="sr-only">Job Locations</span><span>US-TX-Waco</span></div>
                <a href="/jobs/82/tax-clerk/job?in_iframe=1"><span class="sr-only">Job Title</span><h3>Tax Clerk</h3></a>
                </li></ul><a href="/jobs/82/tax-clerk/job?in_iframe=1"><img></a>
                <a href="/jobs/search?pr=1&in_iframe=1">Next</a></body></html>
                """);
        Found found = batch.postings().get(0);
        assertThat(batch.postings()).hasSize(1);
        assertThat(found.title()).isEqualTo("Tax Clerk");
        assertThat(found.locations()).containsExactly("US-TX-Waco");
        assertThat(found.url()).isEqualTo("https://careers-acme.icims.com/jobs/82/tax-clerk/job");
        assertThat(batch.next().uri().getQuery()).isEqualTo("ss=1&pr=1&in_iframe=1");
    }

    @Test
    void aPageOfAnotherKindIsNoEmptyBoard() {
        assertThatThrownBy(() -> icims.read(icims.first(ACME), "<html><body>Please wait</body></html>"))
                .isInstanceOf(Unreadable.class);
    }
}
