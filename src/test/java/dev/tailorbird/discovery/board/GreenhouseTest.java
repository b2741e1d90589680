package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GreenhouseTest {
    private static final Map<String, String> ACME = Map.of("host", "boards.greenhouse.io", "board", "acme");
    private final Greenhouse greenhouse = new Greenhouse();

    @Test
    void theWholeBoardIsAskedForWithDescriptions() {
        assertThat(greenhouse.first(ACME).uri())
                .hasToString("https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true");
        assertThat(greenhouse
                        .first(Map.of("host", "job-boards.eu.greenhouse.io", "board", "a/b"))
                        .uri())
                .hasToString("https://boards-api.eu.greenhouse.io/v1/boards/a%2Fb/jobs?content=true");
    }

    @Test
    void escapedMarkupIsUnescapedOnceAndSpacesAreDropped() {
        Found found = greenhouse.read(greenhouse.first(ACME), """
                        {"jobs": [{"id": 81, "title": "Baker ", "absolute_url": "https://acme.example/jobs?gh_jid=81",
                          "company_name": "Acme Bread ", "location": {"name": " Lyon, France "},
                          "first_published": "2026-07-16T11:55:32-04:00", "updated_at": "2026-07-29T08:50:01-04:00",
                          "metadata": [{"name": "Employment Type", "value": "Part-time"}],
                          "departments": [{"name": "Ovens"}],
                          "content": "&lt;p&gt;Bake &amp;amp; sell&lt;/p&gt;"}], "meta": {"total": 1}}
                        """).postings().get(0);
        assertThat(found.externalId()).isEqualTo("81");
        assertThat(found.title()).isEqualTo("Baker");
        assertThat(found.company()).isEqualTo("Acme Bread");
        assertThat(found.locations()).containsExactly("Lyon, France");
        assertThat(found.postedAt()).isEqualTo(Instant.parse("2026-07-16T15:55:32Z"));
        assertThat(found.employmentType()).isEqualTo("Part-time");
        assertThat(found.department()).isEqualTo("Ovens");
        assertThat(found.html()).isEqualTo("<p>Bake &amp; sell</p>");
    }

    @Test
    void aPageForPeopleOrHalfAnAnswerIsNoEmptyBoard() {
        for (String answer : List.of("<html>Sorry</html>", "{\"jobs\": [{\"id\": 1", "{\"error\": 404}", "[]", "3"))
            assertThatThrownBy(() -> greenhouse.read(greenhouse.first(ACME), answer))
                    .isInstanceOf(Unreadable.class);
        assertThat(greenhouse.read(greenhouse.first(ACME), "{\"jobs\": []}").postings())
                .isEmpty();
    }
}
