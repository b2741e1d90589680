package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BambooHrTest {
    @Test
    void placeAndSettingAreReadFromEitherOfTheirFields() {
        BambooHr bamboo = new BambooHr();
        Map<String, String> acme = Map.of("board", "acme");
        List<Found> found = bamboo.read(bamboo.first(acme), """
                        {"meta": {"totalCount": 2}, "result": [
                          {"id": "86", "jobOpeningName": "Paralegal", "employmentStatusLabel": "Full Time",
                           "location": {"city": "Tampa", "state": "Florida"}, "atsLocation": {"country": null, "city": null},
                           "isRemote": null, "locationType": "0"},
                          {"id": "87", "jobOpeningName": "Medic", "location": {"city": null, "state": null},
                           "atsLocation": {"country": "Canada", "state": "Alberta", "city": "Calgary"}, "locationType": "1"}]}
                        """).postings();
        assertThat(found)
                .flatExtracting(Found::locations)
                .containsExactly("Tampa, Florida", "Calgary, Alberta, Canada");
        assertThat(found).extracting(Found::workSetting).containsExactly(WorkSetting.ONSITE, WorkSetting.REMOTE);
        assertThat(bamboo.detail(acme, found.get(0)).uri()).hasToString("https://acme.bamboohr.com/careers/86/detail");
    }
}
