package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemoteOkTest {
    @Test
    void theLegalNoteIsNoPostingAndZeroIsNoPay() {
        RemoteOk remoteOk = new RemoteOk();
        List<Found> found = remoteOk.read(remoteOk.first(Map.of()), """
                        [{"last_updated": 1781572086, "legal": "Link back."},
                         {"id": "11", "position": "Assistant", "company": "Acme", "location": "", "salary_min": 0,
                          "salary_max": 0, "date": "2026-06-14T15:07:23+00:00", "url": "https://remoteok.com/remote-jobs/11"}]
                        """).postings();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).pay()).isNull();
        assertThat(found.get(0).locations()).isEmpty();
        assertThat(found.get(0).workSetting()).isEqualTo(WorkSetting.REMOTE);
    }
}
