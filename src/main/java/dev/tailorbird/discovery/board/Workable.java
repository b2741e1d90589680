package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Workable's widget API: the whole board in one answer; a posting stands there once for each of its places. */
final class Workable implements Board {
    @Override
    public Platform platform() {
        return Platform.WORKABLE;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://apply.workable.com") + "/api/v1/widget/accounts/"
                + Address.part(settings, "board") + "?details=true");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        JsonNode root = JsonFields.read(answer);
        String company = JsonFields.text(root, "name");
        Map<String, Found> byId = new LinkedHashMap<>();
        JsonFields.items(root, "jobs")
                .map(job -> found(job, company))
                .forEach(f -> byId.merge(f.externalId(), f, Workable::joined));
        return Batch.last(List.copyOf(byId.values()));
    }

    private static Found found(JsonNode job, @Nullable String company) {
        return Found.of(JsonFields.text(job, "shortcode"), JsonFields.text(job, "title"), JsonFields.text(job, "url"))
                .company(company)
                .location(JsonFields.joined(
                        JsonFields.text(job, "city"), JsonFields.text(job, "state"), JsonFields.text(job, "country")))
                .locations(job.path("locations").findParents("country").stream()
                        .filter(place -> !place.path("hidden").asBoolean())
                        .flatMap(place -> Stream.ofNullable(JsonFields.joined(
                                JsonFields.text(place, "city"),
                                JsonFields.text(place, "region"),
                                JsonFields.text(place, "country"))))
                        .toList())
                .setting(job.path("telecommuting").asBoolean() ? WorkSetting.REMOTE : null)
                .type(JsonFields.text(job, "employment_type"))
                .department(JsonFields.text(job, "department"))
                .posted(JsonFields.time(JsonFields.text(job, "published_on")))
                .apply(JsonFields.text(job, "application_url"))
                .html(JsonFields.text(job, "description"))
                .build();
    }

    private static Found joined(Found a, Found b) {
        return a.edit(a.url()).locations(b.locations()).build();
    }
}
