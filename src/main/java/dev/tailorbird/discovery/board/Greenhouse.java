package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Greenhouse's board API: the whole board in one answer; descriptions are HTML whose markup is itself escaped. */
final class Greenhouse implements Board {
    @Override
    public Platform platform() {
        return Platform.GREENHOUSE;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        String usual =
                Address.european(settings) ? "https://boards-api.eu.greenhouse.io" : "https://boards-api.greenhouse.io";
        return Ask.get(
                Address.base(settings, usual) + "/v1/boards/" + Address.part(settings, "board") + "/jobs?content=true");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        return Batch.last(JsonFields.items(JsonFields.read(answer), "jobs")
                .map(Greenhouse::found)
                .toList());
    }

    private static Found found(JsonNode job) {
        return Found.of(JsonFields.text(job, "id"), JsonFields.text(job, "title"), JsonFields.text(job, "absolute_url"))
                .company(JsonFields.text(job, "company_name"))
                .location(JsonFields.text(job, "location", "name"))
                .setting(WorkSetting.of(JsonFields.text(job, "location", "name")))
                .type(employmentType(job))
                .department(JsonFields.text(job.path("departments").path(0), "name"))
                .posted(JsonFields.time(
                        JsonFields.first(JsonFields.text(job, "first_published"), JsonFields.text(job, "updated_at"))))
                .html(unescaped(JsonFields.text(job, "content")))
                .build();
    }

    private static @Nullable String unescaped(@Nullable String content) {
        return content == null ? null : Parser.unescapeEntities(content, false);
    }

    /** An employer's own field; its name is free, this one is common. */
    private static @Nullable String employmentType(JsonNode job) {
        for (JsonNode field : job.path("metadata"))
            if ("Employment Type".equalsIgnoreCase(JsonFields.text(field, "name")))
                return JsonFields.text(field, "value");
        return null;
    }
}
