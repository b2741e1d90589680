package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.Map;
import java.util.Objects;

/** Teamtailor's JSON feed: the whole board in one answer, each item with its JobPosting. */
final class Teamtailor implements Board {
    @Override
    public Platform platform() {
        return Platform.TEAMTAILOR;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        String host = Objects.requireNonNullElse(settings.get("host"), settings.get("board") + ".teamtailor.com");
        return Ask.get(Address.base(settings, "https://" + host) + "/jobs.json");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        JsonNode feed = JsonFields.read(answer);
        String next = JsonFields.text(feed, "next_url");
        return Batch.page(
                JsonFields.items(feed, "items").map(Teamtailor::found).toList(), next == null ? null : Ask.get(next));
    }

    private static Found found(JsonNode item) {
        Found posting =
                JobPostings.of(item.path("_jobposting"), Objects.requireNonNullElse(JsonFields.text(item, "url"), ""));
        return Found.of(JsonFields.text(item, "id"), JsonFields.text(item, "title"), JsonFields.text(item, "url"))
                .company(posting.company())
                .locations(posting.locations())
                .setting(posting.workSetting())
                .type(posting.employmentType())
                .pay(posting.pay())
                .posted(JsonFields.time(JsonFields.text(item, "date_published")))
                .html(posting.html())
                .html(JsonFields.text(item, "content_html"))
                .build();
    }
}
