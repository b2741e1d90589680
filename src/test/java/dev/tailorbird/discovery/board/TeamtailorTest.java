package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamtailorTest {
    @Test
    void itemsAreReadWithTheirJobPostingAndTheNextPageIsFollowed() {
        Teamtailor teamtailor = new Teamtailor();
        Ask ask = teamtailor.first(Map.of("host", "acme.na.teamtailor.com", "board", "acme"));
        assertThat(ask.uri()).hasToString("https://acme.na.teamtailor.com/jobs.json");
        Batch batch = teamtailor.read(ask, """
                {"version": "https://jsonfeed.org/version/1.1", "next_url": "https://acme.na.teamtailor.com/jobs.json?page=2",
                 "items": [{"id": "94", "title": "Fitter", "url": "https://acme.na.teamtailor.com/jobs/94",
                   "date_published": "2026-05-26T08:33:05+02:00", "content_html": "<p>Fit.</p>",
                   "_jobposting": {"@type": "JobPosting", "title": "Fitter", "hiringOrganization": {"name": "Acme"},
                     "jobLocation": [{"address": {"addressLocality": "Lund", "addressCountry": "SE"}}]}}]}
                """);
        Found found = batch.postings().get(0);
        assertThat(found.locations()).containsExactly("Lund, SE");
        assertThat(found.company()).isEqualTo("Acme");
        assertThat(found.html()).isEqualTo("<p>Fit.</p>");
        assertThat(batch.next().uri()).hasToString("https://acme.na.teamtailor.com/jobs.json?page=2");
    }
}
