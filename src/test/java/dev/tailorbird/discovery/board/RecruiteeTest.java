package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecruiteeTest {
    @Test
    void numbersAndTimesAreReadFromText() {
        Recruitee recruitee = new Recruitee();
        Ask ask = recruitee.first(Map.of("board", "acme"));
        assertThat(ask.uri()).hasToString("https://acme.recruitee.com/api/offers/");
        Found found = recruitee.read(ask, """
                        {"offers": [{"id": 27, "title": "Bookkeeper", "careers_url": "https://jobs.acme.example/o/book",
                          "careers_apply_url": "https://jobs.acme.example/o/book/c/new", "company_name": "Acme",
                          "salary": {"min": "52000", "max": "", "period": "year", "currency": "EUR"}, "hybrid": true,
                          "remote": true, "published_at": "2026-08-05 10:10:39 UTC", "location": "Ulm, Germany",
                          "locations": [{"city": "Ulm", "state": "", "country": "Germany"}, {"country": "Austria"}],
                          "description": "<p>Count.</p>", "requirements": "<p>Care.</p>"}]}
                        """).postings().get(0);
        assertThat(found.pay()).isEqualTo(new Pay(new BigDecimal(52000), null, "EUR", "year", null));
        assertThat(found.postedAt()).isEqualTo(Instant.parse("2026-08-05T10:10:39Z"));
        assertThat(found.locations()).containsExactly("Ulm, Germany", "Austria");
        assertThat(found.workSetting()).isEqualTo(WorkSetting.HYBRID);
        assertThat(found.html()).isEqualTo("<p>Count.</p>\n<p>Care.</p>");
    }
}
