package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArbeitnowTest {
    @Test
    void pagesAreFollowedOnTheHostThatWasAsked() {
        Arbeitnow arbeitnow = new Arbeitnow();
        Ask ask = arbeitnow.first(Map.of("base", "http://127.0.0.1:9"));
        Batch batch = arbeitnow.read(ask, page("\"https://www.arbeitnow.com/api/job-board-api?page=2\""));
        assertThat(batch.next().uri()).hasToString("http://127.0.0.1:9/api/job-board-api?page=2");
        assertThat(batch.postings().get(0).postedAt()).isEqualTo(Instant.ofEpochSecond(1781589630));
        assertThat(arbeitnow.read(batch.next(), page("null")).next()).isNull();
    }

    private static String page(String next) {
        return """
                {"data": [{"slug": "cook-1", "company_name": "Acme GmbH", "title": "Koch (m/w/d)", "remote": false,
                  "url": "https://www.arbeitnow.com/jobs/acme/cook-1", "job_types": ["full time"], "location": "Ulm",
                  "description": "<p>K</p>", "created_at": 1781589630}], "links": {"next": %s}}
                """.formatted(next);
    }
}
