package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.Map;

/** Jobicy's API: the newest postings in one answer. */
final class Jobicy implements Board {
    @Override
    public Platform platform() {
        return Platform.JOBICY;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://jobicy.com") + "/api/v2/remote-jobs?count=100");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        return Batch.newest(JsonFields.items(JsonFields.read(answer), "jobs")
                .map(Jobicy::found)
                .toList());
    }

    private static Found found(JsonNode job) {
        return Found.of(JsonFields.text(job, "id"), JsonFields.text(job, "jobTitle"), JsonFields.text(job, "url"))
                .company(JsonFields.text(job, "companyName"))
                .location(JsonFields.text(job, "jobGeo"))
                .setting(WorkSetting.REMOTE)
                .type(JsonFields.joined(JsonFields.texts(job.path("jobType")).toArray(String[]::new)))
                .department(JsonFields.text(job.path("jobIndustry").path(0)))
                .pay(Pay.of(
                        JsonFields.number(job, "salaryMin"),
                        JsonFields.number(job, "salaryMax"),
                        JsonFields.text(job, "salaryCurrency"),
                        JsonFields.text(job, "salaryPeriod")))
                .posted(JsonFields.time(JsonFields.text(job, "pubDate")))
                .html(JsonFields.text(job, "jobDescription"))
                .build();
    }
}
