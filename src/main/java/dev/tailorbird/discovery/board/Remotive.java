package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.Map;

/** Remotive's API: everything in one answer, beside keys with warnings. */
final class Remotive implements Board {
    @Override
    public Platform platform() {
        return Platform.REMOTIVE;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://remotive.com") + "/api/remote-jobs");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        return Batch.newest(JsonFields.items(JsonFields.read(answer), "jobs")
                .map(Remotive::found)
                .toList());
    }

    private static Found found(JsonNode job) {
        return Found.of(JsonFields.text(job, "id"), JsonFields.text(job, "title"), JsonFields.text(job, "url"))
                .company(JsonFields.text(job, "company_name"))
                .location(JsonFields.text(job, "candidate_required_location"))
                .setting(WorkSetting.REMOTE)
                .type(JsonFields.text(job, "job_type"))
                .department(JsonFields.text(job, "category"))
                .pay(Pay.said(JsonFields.text(job, "salary")))
                .posted(JsonFields.time(JsonFields.text(job, "publication_date")))
                .html(JsonFields.text(job, "description"))
                .build();
    }
}
