package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.Platform;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Adzuna's search API, with a key: pages of results with the beginning of each description. */
final class Adzuna implements Board {
    private static final int PAGE = 50;
    private static final int MOST = 1000;

    @Override
    public Platform platform() {
        return Platform.ADZUNA;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return search(settings, settings.getOrDefault("what", ""), settings.get("where"));
    }

    @Override
    public Ask search(Map<String, String> settings, String term, @Nullable String place) {
        if (!settings.containsKey("id") || !settings.containsKey("key"))
            throw new Unreadable(
                    "Adzuna answers only to a key of your own (free at developer.adzuna.com). Set"
                            + " TAILORBIRD_DISCOVERY_ADZUNA_ID and TAILORBIRD_DISCOVERY_ADZUNA_KEY and start the server again.");
        return Ask.get(Address.base(settings, "https://api.adzuna.com") + "/v1/api/jobs/" + country(settings)
                + "/search/1?results_per_page=" + PAGE
                + "&app_id=" + Address.part(settings, "id") + "&app_key=" + Address.part(settings, "key")
                + "&what=" + Address.encoded(term)
                + (place == null || place.isBlank() ? "" : "&where=" + Address.encoded(place)));
    }

    /** The API names countries by two letters; the sites' domains end as is usual there. */
    private static String country(Map<String, String> settings) {
        String domain = settings.getOrDefault("domain", "com");
        String last = domain.substring(domain.lastIndexOf('.') + 1);
        return switch (last) {
            case "com" -> "us";
            case "uk" -> "gb";
            default -> Address.encoded(last);
        };
    }

    @Override
    public Batch read(Ask asked, String answer) {
        JsonNode root = JsonFields.read(answer);
        List<Found> found = JsonFields.items(root, "results").map(Adzuna::found).toList();
        int seen = asked.offset() + PAGE;
        boolean last =
                found.isEmpty() || seen >= Math.min(MOST, root.path("count").asInt());
        return new Batch(found, last ? null : page(asked, seen), true);
    }

    private static Ask page(Ask asked, int seen) {
        String number = "/search/" + (seen / PAGE + 1) + "?";
        return Ask.get(asked.uri().toString().replaceFirst("/search/\\d+\\?", number))
                .from(seen, 0);
    }

    private static Found found(JsonNode job) {
        return Found.of(
                        JsonFields.text(job, "id"),
                        plain(JsonFields.text(job, "title")),
                        JsonFields.text(job, "redirect_url"))
                .company(JsonFields.text(job, "company", "display_name"))
                .location(JsonFields.text(job, "location", "display_name"))
                .type(JsonFields.joined(JsonFields.text(job, "contract_type"), JsonFields.text(job, "contract_time")))
                .department(JsonFields.text(job, "category", "label"))
                .pay(job.path("salary_is_predicted").asInt() == 1 ? null : pay(job))
                .posted(JsonFields.time(JsonFields.text(job, "created")))
                .html(JsonFields.text(job, "description"))
                .build();
    }

    /** The API gives yearly figures, in the currency of the country asked, which it does not name. */
    private static @Nullable Pay pay(JsonNode job) {
        return Pay.of(JsonFields.number(job, "salary_min"), JsonFields.number(job, "salary_max"), null, "year");
    }

    private static @Nullable String plain(@Nullable String html) {
        return html == null ? null : Jsoup.parse(html).text();
    }
}
