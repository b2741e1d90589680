package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkableTest {
    @Test
    void aPostingThatStandsOnceForEachPlaceIsOne() {
        Workable workable = new Workable();
        Ask ask = workable.first(Map.of("board", "acme"));
        assertThat(ask.uri()).hasToString("https://apply.workable.com/api/v1/widget/accounts/acme?details=true");
        List<Found> found = workable.read(ask, """
                        {"name": "Acme", "jobs": [
                          {"title": "Analyst", "shortcode": "DD1", "telecommuting": true, "city": "", "state": "",
                           "country": "Spain", "url": "https://apply.workable.com/j/DD1", "published_on": "2026-08-05",
                           "locations": [{"country": "Spain", "city": "", "region": null, "hidden": false}]},
                          {"title": "Analyst", "shortcode": "DD1", "telecommuting": true, "city": "", "state": "",
                           "country": "Portugal", "url": "https://apply.workable.com/j/DD1",
                           "locations": [{"country": "Portugal", "city": "Porto", "region": null, "hidden": true}]}]}
                        """).postings();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).locations()).containsExactly("Spain", "Portugal");
        assertThat(found.get(0).company()).isEqualTo("Acme");
        assertThat(found.get(0).workSetting()).isEqualTo(WorkSetting.REMOTE);
        assertThat(found.get(0).employmentType()).isNull();
    }
}
