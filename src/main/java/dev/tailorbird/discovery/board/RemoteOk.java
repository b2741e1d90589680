package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.Map;

/** Remote OK's API: a bare list whose first element is a legal note (link back to them: the posting's address does). */
final class RemoteOk implements Board {
    @Override
    public Platform platform() {
        return Platform.REMOTEOK;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://remoteok.com") + "/api");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        return Batch.newest(JsonFields.list(JsonFields.read(answer), "postings")
                .filter(job -> job.has("position"))
                .map(RemoteOk::found)
                .toList());
    }

    private static Found found(JsonNode job) {
        return Found.of(JsonFields.text(job, "id"), JsonFields.text(job, "position"), JsonFields.text(job, "url"))
                .company(JsonFields.text(job, "company"))
                .location(JsonFields.text(job, "location"))
                .setting(WorkSetting.REMOTE)
                .pay(Pay.of(JsonFields.number(job, "salary_min"), JsonFields.number(job, "salary_max"), "USD", "year"))
                .posted(JsonFields.time(JsonFields.text(job, "date")))
                .apply(JsonFields.text(job, "apply_url"))
                .html(JsonFields.text(job, "description"))
                .build();
    }
}
