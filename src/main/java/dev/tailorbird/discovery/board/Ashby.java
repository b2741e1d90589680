package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Ashby's posting API: the whole board in one answer. Drafts are in it too, marked as not listed. */
final class Ashby implements Board {
    @Override
    public Platform platform() {
        return Platform.ASHBY;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://api.ashbyhq.com") + "/posting-api/job-board/"
                + Address.part(settings, "board") + "?includeCompensation=true");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        return Batch.last(JsonFields.items(JsonFields.read(answer), "jobs")
                .filter(job -> job.path("isListed").asBoolean(true))
                .map(Ashby::found)
                .toList());
    }

    private static Found found(JsonNode job) {
        return Found.of(JsonFields.text(job, "id"), JsonFields.text(job, "title"), JsonFields.text(job, "jobUrl"))
                .location(JsonFields.text(job, "location"))
                .locations(JsonFields.texts(job.path("secondaryLocations"), "location"))
                .setting(setting(job))
                .type(JsonFields.text(job, "employmentType"))
                .department(JsonFields.text(job, "department"))
                .pay(pay(job.path("compensation")))
                .posted(JsonFields.time(JsonFields.text(job, "publishedAt")))
                .apply(JsonFields.text(job, "applyUrl"))
                .html(JsonFields.text(job, "descriptionHtml"))
                .build();
    }

    /** A workplace type says more than the flag, which hybrid postings carry as well. */
    private static @Nullable WorkSetting setting(JsonNode job) {
        WorkSetting said = WorkSetting.of(JsonFields.text(job, "workplaceType"));
        return said == null && job.path("isRemote").asBoolean() ? WorkSetting.REMOTE : said;
    }

    /** Salary alone: bonus, commission and equity stand in the same list. Several tiers span the range. */
    private static @Nullable Pay pay(JsonNode compensation) {
        List<JsonNode> salaries = StreamSupport.stream(
                        compensation.path("summaryComponents").spliterator(), false)
                .filter(part -> "Salary".equals(JsonFields.text(part, "compensationType")))
                .toList();
        if (salaries.isEmpty()) return null;
        JsonNode salary = salaries.get(0);
        return Pay.of(
                JsonFields.number(salary, "minValue"),
                JsonFields.number(salary, "maxValue"),
                JsonFields.text(salary, "currencyCode"),
                JsonFields.text(salary, "interval"));
    }
}
