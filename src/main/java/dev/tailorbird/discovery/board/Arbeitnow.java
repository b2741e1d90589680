package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.Map;

/** Arbeitnow's API: pages that name the address of the next one. */
final class Arbeitnow implements Board {
    @Override
    public Platform platform() {
        return Platform.ARBEITNOW;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://www.arbeitnow.com") + "/api/job-board-api?page=1");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        JsonNode root = JsonFields.read(answer);
        String next = JsonFields.text(root, "links", "next");
        int page = asked.offset() + 1;
        return Batch.page(
                JsonFields.items(root, "data").map(Arbeitnow::found).toList(),
                next == null
                        ? null
                        : Ask.get(asked.uri().toString().replaceFirst("page=\\d+", "page=" + (page + 1)))
                                .from(page, 0));
    }

    private static Found found(JsonNode job) {
        return Found.of(JsonFields.text(job, "slug"), JsonFields.text(job, "title"), JsonFields.text(job, "url"))
                .company(JsonFields.text(job, "company_name"))
                .location(JsonFields.text(job, "location"))
                .setting(job.path("remote").asBoolean() ? WorkSetting.REMOTE : null)
                .type(JsonFields.joined(JsonFields.texts(job.path("job_types")).toArray(String[]::new)))
                .posted(JsonFields.time(JsonFields.text(job, "created_at")))
                .html(JsonFields.text(job, "description"))
                .build();
    }
}
