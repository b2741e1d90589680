package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HimalayasTest {
    private final Himalayas himalayas = new Himalayas();

    @Test
    void readingStopsAfterTheNewestOfAnEndlessBoard() {
        Ask ask = himalayas.first(Map.of());
        int pages = 0;
        while (ask != null) {
            ask = himalayas.read(ask, page(20)).next();
            pages++;
        }
        assertThat(pages).isEqualTo(25);
    }

    @Test
    void thePageAfterStartsWhereThisOneEnded() {
        assertThat(himalayas
                        .read(himalayas.first(Map.of()), page(3))
                        .next()
                        .uri()
                        .getQuery())
                .isEqualTo("limit=20&offset=3");
    }

    private static String page(int postings) {
        String one = """
                {"title": "Architect", "companyName": "Acme", "employmentType": "Full Time", "minSalary": null,
                 "locationRestrictions": ["Australia", "Canada"], "parentCategories": ["Developer"], "pubDate": 1781591469,
                 "applicationLink": "https://himalayas.app/jobs/a", "guid": "https://himalayas.app/jobs/a"}
                """;
        return "{\"totalCount\": 95217, \"jobs\": [" + String.join(",", Collections.nCopies(postings, one)) + "]}";
    }
}
