package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** BambooHR's careers list; each posting's text comes with its own request. */
final class BambooHr implements Board {
    @Override
    public Platform platform() {
        return Platform.BAMBOOHR;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(careers(settings) + "/list");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        String careers = asked.uri().toString().replaceFirst("/list$", "");
        return Batch.last(JsonFields.items(JsonFields.read(answer), "result")
                .map(job -> found(job, careers))
                .toList());
    }

    @Override
    public Ask detail(Map<String, String> settings, Found found) {
        return Ask.get(careers(settings) + "/" + Address.encoded(found.externalId()) + "/detail");
    }

    @Override
    public Found withDetail(Found found, String answer) {
        JsonNode job = JsonFields.read(answer).path("result").path("jobOpening");
        if (job.isMissingNode()) throw new Unreadable("The answer has no posting.");
        return found.edit(found.url())
                .pay(Pay.said(JsonFields.text(job, "compensation")))
                .posted(JsonFields.time(JsonFields.text(job, "datePosted")))
                .html(JsonFields.text(job, "description"))
                .build();
    }

    private static Found found(JsonNode job, String careers) {
        String id = JsonFields.text(job, "id");
        return Found.of(id, JsonFields.text(job, "jobOpeningName"), careers + "/" + id)
                .location(place(job.path("location")))
                .location(place(job.path("atsLocation")))
                .setting(setting(job))
                .type(JsonFields.text(job, "employmentStatusLabel"))
                .department(JsonFields.text(job, "departmentLabel"))
                .build();
    }

    private static @Nullable String place(JsonNode place) {
        return JsonFields.joined(
                JsonFields.text(place, "city"),
                JsonFields.text(place, "state"),
                JsonFields.text(place, "province"),
                JsonFields.text(place, "country"));
    }

    /** The location type is 0 on site, 1 remote, 2 hybrid. */
    private static @Nullable WorkSetting setting(JsonNode job) {
        if (job.path("isRemote").asBoolean()) return WorkSetting.REMOTE;
        return switch (job.path("locationType").asText()) {
            case "0" -> WorkSetting.ONSITE;
            case "1" -> WorkSetting.REMOTE;
            case "2" -> WorkSetting.HYBRID;
            default -> null;
        };
    }

    private static String careers(Map<String, String> settings) {
        return Address.base(settings, "https://" + Address.part(settings, "board") + ".bamboohr.com") + "/careers";
    }
}
