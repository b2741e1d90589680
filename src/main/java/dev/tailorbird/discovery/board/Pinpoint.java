package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pinpoint's public postings: the whole board in one answer, the description in parts. */
final class Pinpoint implements Board {
    @Override
    public Platform platform() {
        return Platform.PINPOINT;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://" + Address.part(settings, "board") + ".pinpointhq.com")
                + "/postings.json");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        String site = asked.uri().toString().replaceFirst("/postings\\.json$", "");
        return Batch.last(JsonFields.items(JsonFields.read(answer), "data")
                .map(job -> found(job, site))
                .toList());
    }

    private static Found found(JsonNode job, String site) {
        String address = Objects.requireNonNullElse(JsonFields.text(job, "url"), site + JsonFields.text(job, "path"));
        return Found.of(JsonFields.text(job, "id"), JsonFields.text(job, "title"), address)
                .location(JsonFields.text(job, "location", "name"))
                .setting(WorkSetting.of(JsonFields.text(job, "workplace_type")))
                .type(JsonFields.text(job, "employment_type_text"))
                .department(JsonFields.text(job, "job", "department", "name"))
                .pay(pay(job))
                .html(JsonFields.sections(Stream.of(
                        JsonFields.text(job, "description"),
                        part(job, "key_responsibilities"),
                        part(job, "skills_knowledge_expertise"),
                        part(job, "benefits"))))
                .build();
    }

    /** An employer may keep the pay from being shown. */
    private static @Nullable Pay pay(JsonNode job) {
        if (!job.path("compensation_visible").asBoolean()) return null;
        return Pay.of(
                JsonFields.number(job, "compensation_minimum"),
                JsonFields.number(job, "compensation_maximum"),
                JsonFields.text(job, "compensation_currency"),
                JsonFields.text(job, "compensation_frequency"));
    }

    private static @Nullable String part(JsonNode job, String name) {
        return JsonFields.titled(JsonFields.text(job, name + "_header"), JsonFields.text(job, name));
    }
}
