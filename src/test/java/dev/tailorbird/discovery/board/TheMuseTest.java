package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TheMuseTest {
    private final TheMuse muse = new TheMuse();

    @Test
    void aPostingIsReadWhole() {
        Found found = muse.read(muse.first(Map.of()), page(1)).postings().get(0);
        assertThat(found.externalId()).isEqualTo("71");
        assertThat(found.title()).isEqualTo("Cook");
        assertThat(found.company()).isEqualTo("Sprout");
        assertThat(found.locations()).containsExactly("Ulm, Germany", "Flexible / Remote");
        assertThat(found.workSetting()).isEqualTo(WorkSetting.REMOTE);
        assertThat(found.department()).isEqualTo("Food");
        assertThat(found.postedAt()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(found.url()).isEqualTo("https://www.themuse.com/jobs/sprout/cook");
        assertThat(found.html()).isEqualTo("<p>Come.</p>");
    }

    @Test
    void pagesFollowUpToTheLast() {
        Batch first = muse.read(muse.first(Map.of("category", "Food & Drink")), page(2));
        assertThat(first.next().uri())
                .hasToString(
                        "https://www.themuse.com/api/public/jobs?descending=true&page=2&category=Food%20%26%20Drink");
        assertThat(muse.read(first.next(), page(2)).next()).isNull();
    }

    @Test
    void itsListIsNeverAllThereIs() {
        assertThat(muse.read(muse.first(Map.of()), page(1)).cut()).isTrue();
    }

    @Test
    void anotherAnswerIsRefused() {
        assertThatThrownBy(() -> muse.read(muse.first(Map.of()), "{\"error\": \"Forbidden\"}"))
                .isInstanceOf(Unreadable.class);
    }

    private static String page(int pages) {
        return """
                {"page": 1, "page_count": %d, "items_per_page": 20, "results": [
                  {"id": 71, "name": "Cook", "type": "external", "publication_date": "2026-03-02T08:00:00Z",
                   "contents": "<p>Come.</p>", "company": {"id": 3, "name": "Sprout", "short_name": "sprout"},
                   "locations": [{"name": "Ulm, Germany"}, {"name": "Flexible / Remote"}],
                   "categories": [{"name": "Food"}], "levels": [{"name": "Entry Level", "short_name": "entry"}],
                   "refs": {"landing_page": "https://www.themuse.com/jobs/sprout/cook"}}]}
                """.formatted(pages);
    }
}
