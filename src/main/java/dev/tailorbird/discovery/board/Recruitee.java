package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Recruitee's careers API: the whole board in one answer; numbers and times are text. */
final class Recruitee implements Board {
    @Override
    public Platform platform() {
        return Platform.RECRUITEE;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://" + Address.part(settings, "board") + ".recruitee.com")
                + "/api/offers/");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        return Batch.last(JsonFields.items(JsonFields.read(answer), "offers")
                .map(Recruitee::found)
                .toList());
    }

    private static Found found(JsonNode job) {
        JsonNode salary = job.path("salary");
        return Found.of(JsonFields.text(job, "id"), JsonFields.text(job, "title"), JsonFields.text(job, "careers_url"))
                .company(JsonFields.text(job, "company_name"))
                .locations(places(job))
                .setting(setting(job))
                .type(JsonFields.text(job, "employment_type_code"))
                .department(JsonFields.text(job, "department"))
                .pay(Pay.of(
                        JsonFields.number(salary, "min"),
                        JsonFields.number(salary, "max"),
                        JsonFields.text(salary, "currency"),
                        JsonFields.text(salary, "period")))
                .posted(JsonFields.time(JsonFields.text(job, "published_at")))
                .apply(JsonFields.text(job, "careers_apply_url"))
                .html(JsonFields.sections(
                        Stream.of(JsonFields.text(job, "description"), JsonFields.text(job, "requirements"))))
                .build();
    }

    private static List<String> places(JsonNode job) {
        List<String> all = StreamSupport.stream(job.path("locations").spliterator(), false)
                .flatMap(place -> Stream.ofNullable(JsonFields.joined(
                        JsonFields.text(place, "city"),
                        JsonFields.text(place, "state"),
                        JsonFields.text(place, "country"))))
                .distinct()
                .toList();
        return all.isEmpty()
                ? Stream.ofNullable(JsonFields.text(job, "location")).toList()
                : all;
    }

    private static @Nullable WorkSetting setting(JsonNode job) {
        if (job.path("hybrid").asBoolean()) return WorkSetting.HYBRID;
        if (job.path("remote").asBoolean()) return WorkSetting.REMOTE;
        return job.path("on_site").asBoolean() ? WorkSetting.ONSITE : null;
    }
}
