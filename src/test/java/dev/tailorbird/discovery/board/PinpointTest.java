package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PinpointTest {
    @Test
    void payThatTheEmployerHidesStaysHidden() {
        Pinpoint pinpoint = new Pinpoint();
        Ask ask = pinpoint.first(Map.of("board", "acme"));
        assertThat(ask.uri()).hasToString("https://acme.pinpointhq.com/postings.json");
        List<Found> found = pinpoint.read(ask, """
                        {"data": [
                          {"id": "1", "title": "Architect", "url": "https://acme.pinpointhq.com/en/postings/1",
                           "description": "<p>A</p>", "benefits_header": "Benefits", "benefits": "<p>B</p>",
                           "compensation_minimum": 135000.0, "compensation_maximum": 198000.0,
                           "compensation_currency": "USD", "compensation_frequency": "year", "compensation_visible": true,
                           "workplace_type": "remote", "location": {"name": "United States"}},
                          {"id": "2", "title": "Clerk", "path": "/postings/2", "compensation_minimum": 30000.0,
                           "compensation_visible": false}]}
                        """).postings();
        assertThat(found.get(0).pay().max()).isEqualByComparingTo("198000");
        assertThat(found.get(0).html()).isEqualTo("<p>A</p>\n<h3>Benefits</h3><p>B</p>");
        assertThat(found.get(1).pay()).isNull();
        assertThat(found.get(1).url()).isEqualTo("https://acme.pinpointhq.com/postings/2");
    }
}
