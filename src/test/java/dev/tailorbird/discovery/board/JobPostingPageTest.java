package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobPostingPageTest {
    private final JobPostingPage page = new JobPostingPage();
    private final Ask ask = page.first(Map.of("url", "https://acme.example/jobs/5"));

    @Test
    void aPostingInAGraphIsReadWithPayPlaceAndEmployer() {
        Found found = page.read(ask, """
                        <script type="application/ld+json">{ broken </script>
                        <script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["JobPosting"],
                          "title": "Lab &amp; field assistant", "description": "<p>Test.</p>", "datePosted": "2026-02-13",
                          "employmentType": ["FULL_TIME", "TEMPORARY"], "hiringOrganization": {"name": "Acme Labs"},
                          "jobLocationType": "TELECOMMUTE",
                          "jobLocation": {"address": {"addressLocality": "Waco", "addressCountry": {"name": "US"}}},
                          "baseSalary": {"currency": "USD", "value": {"minValue": 31, "maxValue": 35, "unitText": "HOUR"}}}]}
                        </script>
                        """).postings().get(0);
        assertThat(found.title()).isEqualTo("Lab & field assistant");
        assertThat(found.url()).isEqualTo("https://acme.example/jobs/5");
        assertThat(found.company()).isEqualTo("Acme Labs");
        assertThat(found.locations()).containsExactly("Waco, US");
        assertThat(found.workSetting()).isEqualTo(WorkSetting.REMOTE);
        assertThat(found.employmentType()).isEqualTo("FULL_TIME, TEMPORARY");
        assertThat(found.pay()).isEqualTo(new Pay(new BigDecimal(31), new BigDecimal(35), "USD", "hour", null));
    }

    @Test
    void aPageWithoutThemSaysSo() {
        assertThatThrownBy(() -> page.read(ask, "<html><body>Jobs</body></html>"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("JobPosting");
    }
}
