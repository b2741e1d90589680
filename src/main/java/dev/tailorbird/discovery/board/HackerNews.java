package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Hacker News' monthly "Who is hiring?", through Algolia. Only comments on the thread itself are postings; comments on
 * comments are talk. By custom the first line is "Company | Title | Place | more".
 */
final class HackerNews implements Board {
    private static final int PAGE = 100;
    private static final int LONGEST = 200;

    @Override
    public Platform platform() {
        return Platform.HACKERNEWS;
    }

    /** With the setting {@code story}, that thread; otherwise the newest one is looked up first. */
    @Override
    public Ask first(Map<String, String> settings) {
        String base = Address.base(settings, "https://hn.algolia.com") + "/api/v1/search_by_date?";
        String story = settings.get("story");
        return Ask.get(
                story == null
                        ? base + "tags=story,author_whoishiring&query=%22who%20is%20hiring%22&hitsPerPage=1"
                        : comments(base, Address.encoded(story), 0));
    }

    @Override
    public Batch read(Ask asked, String answer) {
        JsonNode root = JsonFields.read(answer);
        String base = asked.uri().toString().replaceFirst("\\?.*$", "?");
        if (asked.uri().getQuery().startsWith("tags=story")) return newest(root, base);
        List<Found> found = JsonFields.items(root, "hits")
                .filter(HackerNews::isPosting)
                .map(HackerNews::found)
                .toList();
        int next = root.path("page").asInt() + 1;
        String story = root.path("hits").path(0).path("story_id").asText();
        boolean last = story.isEmpty() || next >= root.path("nbPages").asInt();
        return Batch.page(
                found, last ? null : Ask.get(comments(base, story, next)).from(next * PAGE, 0));
    }

    private static Batch newest(JsonNode root, String base) {
        return JsonFields.items(root, "hits")
                .findFirst()
                .map(story -> Batch.page(
                        List.of(),
                        Ask.get(comments(
                                base, Address.encoded(story.path("objectID").asText()), 0))))
                .orElseThrow(() -> new Unreadable("There is no thread \"Who is hiring?\"."));
    }

    private static String comments(String base, String story, int page) {
        return base + "tags=comment,story_" + story + "&hitsPerPage=" + PAGE + "&page=" + page;
    }

    private static boolean isPosting(JsonNode hit) {
        return hit.path("parent_id").asLong() == hit.path("story_id").asLong()
                && JsonFields.text(hit, "comment_text") != null;
    }

    private static Found found(JsonNode hit) {
        String id = JsonFields.text(hit, "objectID");
        String html = JsonFields.text(hit, "comment_text");
        List<String> lines = lines(html);
        String first = lines.get(0);
        String[] parts = first.split("\\s*\\|\\s*");
        String company = JsonFields.first(labelled(lines, "Company"), parts.length > 1 ? parts[0] : null);
        String title = JsonFields.first(labelled(lines, "Position|Role|Title"), parts.length > 1 ? parts[1] : first);
        return Found.of(id, title, "https://news.ycombinator.com/item?id=" + id)
                .company(company)
                .location(JsonFields.first(labelled(lines, "Location"), parts.length > 2 ? parts[2] : null))
                .setting(WorkSetting.of(JsonFields.first(labelled(lines, "Remote|Location"), first)))
                .pay(Pay.said(labelled(lines, "Salary|Compensation")))
                .posted(JsonFields.time(JsonFields.text(hit, "created_at")))
                .html(html)
                .build();
    }

    /** What some write instead: a line for each fact, "Company: Acme". */
    private static @Nullable String labelled(List<String> lines, String label) {
        return lines.stream()
                .filter(line -> line.matches("(?i)(?:" + label + "):.+"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(null);
    }

    /** The lines of the comment's first paragraphs; never empty. */
    private static List<String> lines(@Nullable String html) {
        String marked = html == null ? "" : html.replaceAll("(?i)<p>", "\n");
        List<String> lines = Jsoup.parse(marked)
                .wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) : line)
                .limit(20)
                .toList();
        return lines.isEmpty() ? List.of("Untitled posting") : lines;
    }
}
