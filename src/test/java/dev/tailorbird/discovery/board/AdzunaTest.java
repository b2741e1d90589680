package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AdzunaTest {
    @Test
    void theCountryIsThatOfTheSiteAndTheKeyThatOfTheServer() {
        Adzuna adzuna = new Adzuna();
        assertThat(adzuna.first(Map.of("domain", "co.uk", "id", "me", "key", "k"))
                        .uri()
                        .getPath())
                .contains("/jobs/gb/");
        assertThat(adzuna.first(Map.of("domain", "de", "id", "me", "key", "k"))
                        .uri()
                        .getPath())
                .contains("/jobs/de/");
        Map<String, String> keyless = Map.of("domain", "com");
        assertThatThrownBy(() -> adzuna.first(keyless)).hasMessageContaining("TAILORBIRD_DISCOVERY_ADZUNA_KEY");
    }

    @Test
    void markupInTitlesIsDroppedAndPredictedPayIsNotPay() {
        Adzuna adzuna = new Adzuna();
        Ask ask = adzuna.first(Map.of("id", "me", "key", "k", "what", "night nurse"));
        assertThat(ask.uri().getRawQuery()).isEqualTo("results_per_page=50&app_id=me&app_key=k&what=night%20nurse");
        Batch batch = adzuna.read(ask, """
                {"count": 51, "results": [{"id": "45", "title": "<strong>Night</strong> Nurse", "created": "2026-08-05T11:30:00Z",
                  "redirect_url": "https://www.adzuna.com/details/45", "company": {"display_name": "Acme Care"},
                  "location": {"display_name": "Waco, TX"}, "salary_min": 50000, "salary_is_predicted": "1"}]}
                """);
        assertThat(batch.postings().get(0).title()).isEqualTo("Night Nurse");
        assertThat(batch.postings().get(0).pay()).isNull();
        assertThat(batch.next().uri().getPath()).endsWith("/search/2");
    }
}
