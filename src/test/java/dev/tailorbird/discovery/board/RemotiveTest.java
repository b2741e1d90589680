package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemotiveTest {
    @Test
    void warningsBesideTheListAreNoPostings() {
        Remotive remotive = new Remotive();
        Found found = remotive.read(remotive.first(Map.of()), """
                        {"00-warning": "Moved.", "0-legal-notice": "Link.", "job-count": 1, "jobs": [{"id": 20,
                          "url": "https://remotive.com/remote-jobs/20", "title": "Lead", "company_name": "Acme",
                          "job_type": "full_time", "publication_date": "2026-06-12T21:30:58",
                          "candidate_required_location": "USA", "salary": "$175k - $225k", "description": "<p>L</p>"}]}
                        """).postings().get(0);
        assertThat(found.pay().text()).isEqualTo("$175k - $225k");
        assertThat(found.postedAt()).isEqualTo(Instant.parse("2026-06-12T21:30:58Z"));
    }
}
