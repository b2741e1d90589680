package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.List;
import java.util.Map;

/** The Muse's public API: pages of the newest postings of many employers; a narrowing by {@code category} is optional. */
final class TheMuse implements Board {
    private static final int MOST_PAGES = 50;

    @Override
    public Platform platform() {
        return Platform.THEMUSE;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        String category = settings.getOrDefault("category", "");
        return Ask.get(Address.base(settings, "https://www.themuse.com") + "/api/public/jobs?descending=true&page=1"
                + (category.isEmpty() ? "" : "&category=" + Address.encoded(category)));
    }

    @Override
    public Batch read(Ask asked, String answer) {
        JsonNode root = JsonFields.read(answer);
        List<Found> found =
                JsonFields.items(root, "results").map(TheMuse::found).toList();
        int page = asked.offset() + 1;
        boolean last = found.isEmpty()
                || page >= Math.min(MOST_PAGES, root.path("page_count").asInt());
        return new Batch(found, last ? null : after(asked, page), true);
    }

    private static Ask after(Ask asked, int page) {
        return Ask.get(asked.uri().toString().replaceFirst("page=\\d+", "page=" + (page + 1)))
                .from(page, 0);
    }

    private static Found found(JsonNode job) {
        List<String> places = JsonFields.texts(job.path("locations"), "name");
        return Found.of(
                        JsonFields.text(job, "id"),
                        JsonFields.text(job, "name"),
                        JsonFields.text(job, "refs", "landing_page"))
                .company(JsonFields.text(job, "company", "name"))
                .locations(places)
                .setting(places.stream().anyMatch(place -> place.contains("Remote")) ? WorkSetting.REMOTE : null)
                .department(JsonFields.text(job.path("categories").path(0), "name"))
                .posted(JsonFields.time(JsonFields.text(job, "publication_date")))
                .html(JsonFields.text(job, "contents"))
                .build();
    }
}
