package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeverTest {
    private final Lever lever = new Lever();

    @Test
    void theTextIsTheDescriptionWithItsListsAndWhatComesAfter() {
        Ask ask = lever.first(Map.of("host", "jobs.lever.co", "board", "acme"));
        assertThat(ask.uri()).hasToString("https://api.lever.co/v0/postings/acme?mode=json");
        Found found = lever.read(ask, """
                        [{"id": "a-1", "text": "Ward nurse", "hostedUrl": "https://jobs.lever.co/acme/a-1",
                          "applyUrl": "https://jobs.lever.co/acme/a-1/apply", "createdAt": 1764205361939,
                          "workplaceType": "hybrid", "description": "<div>Care.</div>", "additional": "<div>Benefits.</div>",
                          "lists": [{"text": "You & us", "content": "<li>Night shifts</li>"}],
                          "categories": {"commitment": "Full-time", "location": "Graz", "team": "Wards",
                            "allLocations": ["Graz", "Linz"]},
                          "salaryRange": {"min": 41000, "max": 52000, "currency": "EUR", "interval": "per-year-salary"}}]
                        """).postings().get(0);
        assertThat(found.title()).isEqualTo("Ward nurse");
        assertThat(found.html())
                .isEqualTo(
                        "<div>Care.</div>\n<h3>You &amp; us</h3><ul><li>Night shifts</li></ul>\n<div>Benefits.</div>");
        assertThat(found.locations()).containsExactly("Graz", "Linz");
        assertThat(found.workSetting()).isEqualTo(WorkSetting.HYBRID);
        assertThat(found.pay()).isEqualTo(new Pay(new BigDecimal(41000), new BigDecimal(52000), "EUR", "year", null));
        assertThat(found.postedAt()).isEqualTo(Instant.parse("2025-11-27T01:02:41.939Z"));
    }
}
