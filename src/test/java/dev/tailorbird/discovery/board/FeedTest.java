package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedTest {
    private final Feed feed = new Feed();
    private final Ask ask = feed.first(Map.of("url", "https://acme.example/jobs.rss"));

    @Test
    void rssAndAtomAreRead() {
        Found rss = feed.read(ask, """
                        <rss><channel><item><title>Clerk</title><link>https://acme.example/1</link><guid>1</guid>
                        <joblisting:minimumSalary>65</joblisting:minimumSalary>
                        <joblisting:salaryInterval>Hour</joblisting:salaryInterval>
                        <joblisting:location>Waco</joblisting:location></item></channel></rss>
                        """).postings().get(0);
        assertThat(rss.pay().period()).isEqualTo("hour");
        assertThat(rss.locations()).containsExactly("Waco");
        Found atom = feed.read(ask, """
                        <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Cook</title><id>urn:2</id>
                        <link href="https://acme.example/2"/><updated>2026-01-02T03:04:05Z</updated>
                        <content>&lt;b&gt;Cook&lt;/b&gt;</content></entry></feed>
                        """).postings().get(0);
        assertThat(atom.externalId()).isEqualTo("urn:2");
        assertThat(atom.url()).isEqualTo("https://acme.example/2");
        assertThat(atom.html()).isEqualTo("<b>Cook</b>");
    }

    @Test
    void anItemThatLeadsNowhereOrToAScriptIsLeftOut() {
        String items = "<rss><channel><item><title>A</title></item><item><title>B</title>"
                + "<link>javascript:alert(1)</link></item></channel></rss>";
        assertThat(feed.read(ask, items).postings()).isEmpty();
    }

    @Test
    void aPageForPeopleIsNoFeed() {
        assertThatThrownBy(() -> feed.read(ask, "<html><body>404</body></html>"))
                .isInstanceOf(Unreadable.class);
    }
}
