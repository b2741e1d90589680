package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BreezyTest {
    @Test
    void payInWordsIsKeptAsWords() {
        Breezy breezy = new Breezy();
        Found found = breezy.read(breezy.first(Map.of("board", "acme")), """
                        [{"id": "e6", "name": "Driver", "url": "https://acme.breezy.hr/p/e6-driver",
                          "published_date": "2026-06-04T23:24:11.988Z", "type": {"name": "Full-Time"},
                          "location": {"country": {"name": "United States"}, "state": {"name": "Washington"},
                            "city": "Tacoma", "is_remote": false},
                          "salary": "$1.40k - $1.80k", "description": "<p>Drive.</p>", "company": {"name": "Acme Freight"}}]
                        """)
                .postings()
                .get(0);
        assertThat(found.pay()).isEqualTo(new Pay(null, null, null, null, "$1.40k - $1.80k"));
        assertThat(found.locations()).containsExactly("Tacoma, Washington, United States");
    }
}
