package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import dev.tailorbird.shared.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Workday's career sites: lists by POST, twenty a page. Only the first page tells how many there are, and never more
 * than 2,000; a list's date is only words, so that date and text come with each posting's own request.
 */
final class Workday implements Board {
    private static final int PAGE = 20;
    private static final int CAP = 2000;
    private static final String OFFSET = "\"offset\":";

    @Override
    public Platform platform() {
        return Platform.WORKDAY;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return search(settings, "", null);
    }

    @Override
    public Ask search(Map<String, String> settings, String term, @Nullable String place) {
        String body =
                "{\"appliedFacets\":{},\"limit\":" + PAGE + "," + OFFSET + "0,\"searchText\":" + Json.write(term) + "}";
        return Ask.post(site(settings) + "/jobs", body);
    }

    @Override
    public Batch read(Ask asked, String answer) {
        JsonNode root = JsonFields.read(answer);
        String site = asked.uri().toString().replaceFirst("/jobs$", "");
        List<Found> found = JsonFields.items(root, "jobPostings")
                .filter(job -> JsonFields.text(job, "title") != null && JsonFields.text(job, "externalPath") != null)
                .map(job -> found(job, site))
                .toList();
        int total = asked.offset() == 0 ? root.path("total").asInt() : asked.total();
        int seen = asked.offset() + PAGE;
        boolean cut = total >= CAP || found.isEmpty() && asked.offset() < total;
        return new Batch(found, found.isEmpty() || seen >= total ? null : page(asked, seen, total), cut);
    }

    @Override
    public Ask detail(Map<String, String> settings, Found found) {
        return Ask.get(site(settings) + found.externalId());
    }

    @Override
    public Found withDetail(Found found, String answer) {
        JsonNode job = JsonFields.read(answer).path("jobPostingInfo");
        if (job.isMissingNode()) throw new Unreadable("The answer has no posting.");
        String address = JsonFields.text(job, "externalUrl");
        return found.edit(address == null ? found.url() : address)
                .location(JsonFields.text(job, "location"))
                .locations(JsonFields.texts(job.path("additionalLocations")))
                .setting(WorkSetting.of(JsonFields.text(job, "remoteType")))
                .type(JsonFields.text(job, "timeType"))
                .posted(JsonFields.time(JsonFields.text(job, "startDate")))
                .html(JsonFields.text(job, "jobDescription"))
                .build();
    }

    private static Found found(JsonNode job, String site) {
        String path = JsonFields.text(job, "externalPath");
        String places = JsonFields.text(job, "locationsText");
        return Found.of(path, JsonFields.text(job, "title"), page(site) + path)
                .location(places != null && places.matches("\\d+ Locations?") ? null : places)
                .setting(WorkSetting.of(JsonFields.text(job, "remoteType")))
                .build();
    }

    /** The site for people beside the one for programs. */
    private static String page(String site) {
        return site.replaceFirst("/wday/cxs/[^/]+/", "/");
    }

    private static Ask page(Ask asked, int offset, int total) {
        String body = String.valueOf(asked.body()).replace(OFFSET + asked.offset(), OFFSET + offset);
        return new Ask(asked.uri(), body, offset, total);
    }

    private static String site(Map<String, String> settings) {
        return Address.base(settings, "https://" + Address.setting(settings, "host")) + "/wday/cxs/"
                + Address.part(settings, "tenant") + "/" + Address.part(settings, "site");
    }
}
