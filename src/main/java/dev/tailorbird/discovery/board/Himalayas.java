package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.List;
import java.util.Map;

/** Himalayas' API: pages of the newest postings; reading stops after {@value #MOST}, since the board has no end. */
final class Himalayas implements Board {
    private static final int PAGE = 20;
    private static final int MOST = 500;

    @Override
    public Platform platform() {
        return Platform.HIMALAYAS;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://himalayas.app") + "/jobs/api?limit=" + PAGE + "&offset=0");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        JsonNode root = JsonFields.read(answer);
        List<Found> found = JsonFields.items(root, "jobs").map(Himalayas::found).toList();
        int seen = asked.offset() + found.size();
        boolean last = found.isEmpty()
                || seen >= Math.min(MOST, root.path("totalCount").asInt());
        return new Batch(
                found,
                last
                        ? null
                        : Ask.get(asked.uri().toString().replaceFirst("offset=\\d+", "offset=" + seen))
                                .from(seen, 0),
                true);
    }

    private static Found found(JsonNode job) {
        return Found.of(
                        JsonFields.text(job, "guid"),
                        JsonFields.text(job, "title"),
                        JsonFields.text(job, "applicationLink"))
                .company(JsonFields.text(job, "companyName"))
                .locations(JsonFields.texts(job.path("locationRestrictions")))
                .setting(WorkSetting.REMOTE)
                .type(JsonFields.text(job, "employmentType"))
                .department(JsonFields.text(job.path("parentCategories").path(0)))
                .pay(Pay.of(
                        JsonFields.number(job, "minSalary"),
                        JsonFields.number(job, "maxSalary"),
                        JsonFields.text(job, "currency"),
                        JsonFields.text(job, "salaryPeriod")))
                .posted(JsonFields.time(JsonFields.text(job, "pubDate")))
                .html(JsonFields.text(job, "description"))
                .build();
    }
}
