package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SmartRecruiters' posting API: a hundred a page, without descriptions; each comes with its own request. */
final class SmartRecruiters implements Board {
    private static final int PAGE = 100;

    @Override
    public Platform platform() {
        return Platform.SMARTRECRUITERS;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(postings(settings) + "?limit=" + PAGE + "&offset=0");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        JsonNode root = JsonFields.read(answer);
        List<Found> found =
                JsonFields.items(root, "content").map(SmartRecruiters::found).toList();
        int seen = asked.offset() + PAGE;
        int total = root.path("totalFound").asInt();
        boolean last = found.isEmpty() || seen >= total;
        return new Batch(
                found, last ? null : page(asked.uri(), seen, total), found.isEmpty() && asked.offset() < total);
    }

    @Override
    public Ask detail(Map<String, String> settings, Found found) {
        return Ask.get(postings(settings) + "/" + Address.encoded(found.externalId()));
    }

    @Override
    public Found withDetail(Found found, String answer) {
        JsonNode job = JsonFields.read(answer);
        JsonNode sections = job.path("jobAd").path("sections");
        String address = JsonFields.text(job, "postingUrl");
        return found.edit(address == null ? found.url() : address)
                .apply(JsonFields.text(job, "applyUrl"))
                .html(JsonFields.sections(Stream.of(
                                "companyDescription", "jobDescription", "qualifications", "additionalInformation")
                        .map(sections::path)
                        .map(part -> JsonFields.titled(JsonFields.text(part, "title"), JsonFields.text(part, "text")))))
                .build();
    }

    private static Found found(JsonNode job) {
        String company = JsonFields.text(job, "company", "identifier");
        String id = JsonFields.text(job, "id");
        return Found.of(id, JsonFields.text(job, "name"), "https://jobs.smartrecruiters.com/" + company + "/" + id)
                .company(JsonFields.text(job, "company", "name"))
                .location(place(job.path("location")))
                .setting(setting(job.path("location")))
                .type(JsonFields.text(job, "typeOfEmployment", "label"))
                .department(JsonFields.text(job, "department", "label"))
                .posted(JsonFields.time(JsonFields.text(job, "releasedDate")))
                .build();
    }

    private static @Nullable String place(JsonNode location) {
        String whole = JsonFields.text(location, "fullLocation");
        return whole != null
                ? whole
                : JsonFields.joined(
                        JsonFields.text(location, "city"),
                        JsonFields.text(location, "region"),
                        JsonFields.text(location, "country"));
    }

    private static @Nullable WorkSetting setting(JsonNode location) {
        if (location.path("remote").asBoolean()) return WorkSetting.REMOTE;
        return location.path("hybrid").asBoolean() ? WorkSetting.HYBRID : null;
    }

    private static Ask page(URI uri, int offset, int total) {
        return Ask.get(uri.toString().replaceFirst("offset=\\d+", "offset=" + offset))
                .from(offset, total);
    }

    private static String postings(Map<String, String> settings) {
        return Address.base(settings, "https://api.smartrecruiters.com") + "/v1/companies/"
                + Address.part(settings, "board") + "/postings";
    }
}
