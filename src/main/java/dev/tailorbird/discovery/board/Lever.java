package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Lever's postings API: a bare list; the whole text is the description with its lists and what comes after. */
final class Lever implements Board {
    @Override
    public Platform platform() {
        return Platform.LEVER;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        String usual = Address.european(settings) ? "https://api.eu.lever.co" : "https://api.lever.co";
        return Ask.get(
                Address.base(settings, usual) + "/v0/postings/" + Address.part(settings, "board") + "?mode=json");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        return Batch.last(JsonFields.list(JsonFields.read(answer), "postings")
                .map(Lever::found)
                .toList());
    }

    private static Found found(JsonNode job) {
        JsonNode categories = job.path("categories");
        JsonNode range = job.path("salaryRange");
        return Found.of(JsonFields.text(job, "id"), JsonFields.text(job, "text"), JsonFields.text(job, "hostedUrl"))
                .location(JsonFields.text(categories, "location"))
                .locations(JsonFields.texts(categories.path("allLocations")))
                .setting(WorkSetting.of(JsonFields.text(job, "workplaceType")))
                .type(JsonFields.text(categories, "commitment"))
                .department(JsonFields.first(
                        JsonFields.text(categories, "department"), JsonFields.text(categories, "team")))
                .pay(Pay.of(
                        JsonFields.number(range, "min"),
                        JsonFields.number(range, "max"),
                        JsonFields.text(range, "currency"),
                        JsonFields.text(range, "interval")))
                .posted(JsonFields.time(JsonFields.text(job, "createdAt")))
                .apply(JsonFields.text(job, "applyUrl"))
                .html(html(job))
                .build();
    }

    private static @Nullable String html(JsonNode job) {
        Stream<@Nullable String> lists = StreamSupport.stream(job.path("lists").spliterator(), false)
                .map(list ->
                        JsonFields.titled(JsonFields.text(list, "text"), inList(JsonFields.text(list, "content"))));
        return JsonFields.sections(Stream.of(
                        Stream.of(JsonFields.text(job, "description")),
                        lists,
                        Stream.of(JsonFields.text(job, "additional"), JsonFields.text(job, "salaryDescription")))
                .flatMap(part -> part));
    }

    private static @Nullable String inList(@Nullable String items) {
        return items == null ? null : "<ul>" + items + "</ul>";
    }
}
