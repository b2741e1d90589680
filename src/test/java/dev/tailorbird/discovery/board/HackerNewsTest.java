package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HackerNewsTest {
    private final HackerNews hackerNews = new HackerNews();

    @Test
    void theNewestThreadIsLookedUpFirst() {
        Ask ask = hackerNews.first(Map.of());
        Batch thread = hackerNews.read(ask, "{\"hits\": [{\"objectID\": \"47\"}]}");
        assertThat(thread.postings()).isEmpty();
        assertThat(thread.next().uri().getQuery()).startsWith("tags=comment,story_47&");
    }

    @Test
    void onlyCommentsOnTheThreadItselfArePostings() {
        Ask ask = hackerNews.first(Map.of("story", "47"));
        Batch batch = hackerNews.read(ask, """
                {"page": 0, "nbPages": 2, "hits": [
                  {"objectID": "1", "parent_id": 47, "story_id": 47, "created_at": "2026-03-25T05:59:37Z",
                   "comment_text": "Acme | Baker | Lyon | REMOTE<p>We bake."},
                  {"objectID": "2", "parent_id": 1, "story_id": 47, "comment_text": "Is it warm?"},
                  {"objectID": "3", "parent_id": 47, "story_id": 47,
                   "comment_text": "Company: Globex\\nLocation: Ulm (Hybrid)\\nRole: Fitter<p>Hello"}]}
                """);
        assertThat(batch.postings()).extracting(Found::company).containsExactly("Acme", "Globex");
        assertThat(batch.postings()).extracting(Found::title).containsExactly("Baker", "Fitter");
        assertThat(batch.postings())
                .extracting(Found::workSetting)
                .containsExactly(WorkSetting.REMOTE, WorkSetting.HYBRID);
        assertThat(batch.next().uri().getQuery()).endsWith("page=1");
    }
}
