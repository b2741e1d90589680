package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rippling's board: a bare list in which a posting stands once for each of its places, without descriptions. */
final class Rippling implements Board {
    @Override
    public Platform platform() {
        return Platform.RIPPLING;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://api.rippling.com") + "/platform/api/ats/v1/board/"
                + Address.part(settings, "board") + "/jobs");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        Map<String, Found> byId = new LinkedHashMap<>();
        JsonFields.list(JsonFields.read(answer), "postings")
                .map(Rippling::found)
                .forEach(f -> byId.merge(f.externalId(), f, (a, b) -> a.edit(a.url())
                        .locations(b.locations())
                        .build()));
        return Batch.last(List.copyOf(byId.values()));
    }

    private static Found found(JsonNode job) {
        return Found.of(JsonFields.text(job, "uuid"), JsonFields.text(job, "name"), JsonFields.text(job, "url"))
                .location(JsonFields.text(job, "workLocation", "label"))
                .setting(WorkSetting.of(JsonFields.text(job, "workLocation", "label")))
                .department(JsonFields.text(job, "department", "label"))
                .build();
    }
}
