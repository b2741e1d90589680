package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.Map;

/** Breezy's JSON of the careers page: a bare list with everything. */
final class Breezy implements Board {
    @Override
    public Platform platform() {
        return Platform.BREEZY;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://" + Address.part(settings, "board") + ".breezy.hr")
                + "/json?verbose=true");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        return Batch.last(JsonFields.list(JsonFields.read(answer), "postings")
                .map(Breezy::found)
                .toList());
    }

    private static Found found(JsonNode job) {
        JsonNode place = job.path("location");
        return Found.of(JsonFields.text(job, "id"), JsonFields.text(job, "name"), JsonFields.text(job, "url"))
                .company(JsonFields.text(job, "company", "name"))
                .location(JsonFields.joined(
                        JsonFields.text(place, "city"),
                        JsonFields.text(place, "state", "name"),
                        JsonFields.text(place, "country", "name")))
                .setting(place.path("is_remote").asBoolean() ? WorkSetting.REMOTE : null)
                .type(JsonFields.text(job, "type", "name"))
                .department(JsonFields.text(job, "department"))
                .pay(Pay.said(JsonFields.text(job, "salary")))
                .posted(JsonFields.time(JsonFields.text(job, "published_date")))
                .html(JsonFields.text(job, "description"))
                .build();
    }
}
