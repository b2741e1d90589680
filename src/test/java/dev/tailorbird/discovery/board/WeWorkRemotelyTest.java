package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeWorkRemotelyTest {
    @Test
    void companyAndTitleArePartedAtTheFirstColon() {
        WeWorkRemotely board = new WeWorkRemotely();
        Found found = board.read(board.first(Map.of()), """
                        <rss version="2.0"><channel><item><title>Acme: Designer: Web</title>
                        <region>Anywhere in the World</region><type>Contract</type><category>Design</category>
                        <description>&lt;p&gt;Draw.&lt;/p&gt;</description>
                        <pubDate>Fri, 27 Mar 2026 20:20:27 +0000</pubDate>
                        <guid>https://weworkremotely.com/remote-jobs/a</guid>
                        <link>https://weworkremotely.com/remote-jobs/a</link></item></channel></rss>
                        """).postings().get(0);
        assertThat(found.company()).isEqualTo("Acme");
        assertThat(found.title()).isEqualTo("Designer: Web");
        assertThat(found.postedAt()).isEqualTo(Instant.parse("2026-03-27T20:20:27Z"));
        assertThat(found.html()).isEqualTo("<p>Draw.</p>");
    }
}
