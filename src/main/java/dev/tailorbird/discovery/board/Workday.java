package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Workday's career sites: lists by POST, twenty a page. Only the first page tells how many there are, and never more
 * than 2,000; a list's date is only words, so that date and text come with each posting's own request.
 */
final class Workday implements Board {
    private static final int PAGE = 20;

    @Override
    public Platform platform() {
        return Platform.WORKDAY;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return page(URI.create(site(settings) + "/jobs"), 0, 0);
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
        return new Batch(found, found.isEmpty() || seen >= total ? null : page(asked.uri(), seen, total));
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

    private static Ask page(URI uri, int offset, int total) {
        String body = "{\"appliedFacets\":{},\"limit\":%d,\"offset\":%d,\"searchText\":\"\"}".formatted(PAGE, offset);
        return new Ask(uri, body, offset, total);
    }

    private static String site(Map<String, String> settings) {
        return Address.base(settings, "https://" + Address.setting(settings, "host")) + "/wday/cxs/"
                + Address.part(settings, "tenant") + "/" + Address.part(settings, "site");
    }
}
