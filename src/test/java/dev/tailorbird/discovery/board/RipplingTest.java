package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RipplingTest {
    @Test
    void aPostingThatStandsOnceForEachPlaceIsOne() {
        Rippling rippling = new Rippling();
        List<Found> found =
                rippling.read(rippling.first(Map.of("board", "acme")), """
                        [{"uuid": "2f", "name": "Seller", "url": "https://ats.rippling.com/acme/jobs/2f",
                          "department": {"label": "Sales"}, "workLocation": {"label": "Remote (New Jersey, US)"}},
                         {"uuid": "2f", "name": "Seller", "url": "https://ats.rippling.com/acme/jobs/2f",
                          "workLocation": {"label": "New York, NY"}}]
                        """).postings();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).locations()).containsExactly("Remote (New Jersey, US)", "New York, NY");
        assertThat(found.get(0).workSetting()).isEqualTo(WorkSetting.REMOTE);
    }
}
