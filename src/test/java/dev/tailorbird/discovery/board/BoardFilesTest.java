package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.discovery.Platform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Recorded answers of real boards: no posting is lost, and a table says how complete each platform's fields are. */
@EnabledIf("dataIsThere")
class BoardFilesTest {
    private static final Path DATA = Path.of("../shared/data");

    /** File or folder, platform, and how many postings are in it: counted in the files, doubles and drafts left out. */
    private record Recorded(String path, Platform platform, int postings) {}

    private static final List<Recorded> ALL = List.of(
            new Recorded("ats/ashby/boards", Platform.ASHBY, 431),
            new Recorded("ats/ashby/careerkit_ashby.json", Platform.ASHBY, 2),
            new Recorded("ats/greenhouse/amplitude_jobs_content.json", Platform.GREENHOUSE, 2),
            new Recorded("ats/lever/idealistconsulting_postings.json", Platform.LEVER, 2),
            new Recorded("ats/smartrecruiters/careerkit_postings.json", Platform.SMARTRECRUITERS, 1),
            new Recorded("ats/recruitee/careerkit_offers.json", Platform.RECRUITEE, 2),
            new Recorded("ats/workable/zaelab_widget_details.json", Platform.WORKABLE, 1),
            new Recorded("ats/workday/nvidia_jobs_list.json", Platform.WORKDAY, 2),
            new Recorded("ats/workday/nvidia_jobs_list_nested_facets.json", Platform.WORKDAY, 4),
            new Recorded("ats/workday/salesforce_jobs_list.json", Platform.WORKDAY, 2),
            new Recorded("ats/workday/homedepot_jobs_page1.json", Platform.WORKDAY, 6),
            new Recorded("ats/workday/homedepot_jobs_page2_total0.json", Platform.WORKDAY, 2),
            new Recorded("ats/personio/careerkit_personio.xml", Platform.PERSONIO, 1),
            new Recorded("ats/personio/personio_se_sample.xml", Platform.PERSONIO, 2),
            new Recorded("ats/other/bamboohr.json", Platform.BAMBOOHR, 2),
            new Recorded("ats/other/bamboohr_ergon.json", Platform.BAMBOOHR, 3),
            new Recorded("ats/other/breezy.json", Platform.BREEZY, 3),
            new Recorded("ats/other/pinpoint.json", Platform.PINPOINT, 2),
            new Recorded("ats/other/pinpoint_ergon.json", Platform.PINPOINT, 3),
            new Recorded("ats/other/rippling.json", Platform.RIPPLING, 1),
            new Recorded("ats/other/rippling_ergon.json", Platform.RIPPLING, 2),
            new Recorded("ats/other/teamtailor_jsonfeed.json", Platform.TEAMTAILOR, 2),
            new Recorded("ats/other/teamtailor_ergon.json", Platform.TEAMTAILOR, 2),
            new Recorded("ats/other/icims_search.html", Platform.ICIMS, 2),
            new Recorded("jsonld/compgraph_icims_listing_page.html", Platform.ICIMS, 5),
            new Recorded("jsonld/compgraph_icims_listing_page_2.html", Platform.ICIMS, 2),
            new Recorded("jsonld/compgraph_icims_listing_new_layout.html", Platform.ICIMS, 3),
            new Recorded("jsonld/compgraph_icims_listing_empty.html", Platform.ICIMS, 0),
            new Recorded("jsonld/compgraph_icims_detail_with_jsonld.html", Platform.PAGE, 1),
            new Recorded("feeds/remoteok_api.json", Platform.REMOTEOK, 1),
            new Recorded("feeds/remotive_api.json", Platform.REMOTIVE, 1),
            new Recorded("feeds/arbeitnow_page1.json", Platform.ARBEITNOW, 2),
            new Recorded("feeds/arbeitnow_page2.json", Platform.ARBEITNOW, 1),
            new Recorded("feeds/jobicy_api.json", Platform.JOBICY, 3),
            new Recorded("feeds/himalayas_api.json", Platform.HIMALAYAS, 3),
            new Recorded("feeds/adzuna_search_shape.json", Platform.ADZUNA, 2),
            new Recorded("feeds/hn_algolia_search_by_date.json", Platform.HACKERNEWS, 1),
            new Recorded("feeds/weworkremotely_real.rss.xml", Platform.WEWORKREMOTELY, 2),
            new Recorded("feeds/neogov_governmentjobs.rss.xml", Platform.FEED, 2),
            new Recorded("feeds/pythonorg_jobs_shape.rss", Platform.FEED, 3));

    static boolean dataIsThere() {
        return Files.isDirectory(DATA);
    }

    @Test
    void noPostingOfARecordedAnswerIsLost() throws IOException {
        Map<Platform, List<Found>> found = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (Recorded recorded : ALL) {
            List<Found> postings = read(recorded);
            if (postings.size() != recorded.postings())
                wrong.add(recorded.path() + ": " + postings.size() + ", not " + recorded.postings());
            found.computeIfAbsent(recorded.platform(), p -> new ArrayList<>()).addAll(postings);
        }
        print(found);
        assertThat(wrong).isEmpty();
    }

    private static List<Found> read(Recorded recorded) throws IOException {
        Path path = DATA.resolve(recorded.path());
        List<Found> all = new ArrayList<>();
        try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
            for (Path file : files.sorted().toList())
                all.addAll(batch(recorded.platform(), Files.readString(file)).postings());
        }
        return all;
    }

    private static Batch batch(Platform platform, String answer) {
        Ask asked = new Ask(URI.create("https://board.example/jobs?tags=comment"), null, 0, 0);
        return Boards.of(platform).orElseThrow().read(asked, answer);
    }

    private static void print(Map<Platform, List<Found>> found) {
        Map<String, Predicate<Found>> fields = new LinkedHashMap<>();
        fields.put("company", f -> f.company() != null);
        fields.put("place", f -> !f.locations().isEmpty());
        fields.put("setting", f -> f.workSetting() != null);
        fields.put("type", f -> f.employmentType() != null);
        fields.put("unit", f -> f.department() != null);
        fields.put("pay", f -> f.pay() != null);
        fields.put("posted", f -> f.postedAt() != null);
        fields.put("text", f -> f.html() != null);
        System.out.printf("%-16s %8s", "platform", "postings");
        fields.keySet().forEach(name -> System.out.printf(" %7s", name));
        System.out.println();
        found.forEach((platform, postings) -> {
            System.out.printf("%-16s %8d", platform.label(), postings.size());
            fields.values()
                    .forEach(field -> System.out.printf(
                            Locale.ROOT,
                            " %6.0f%%",
                            100.0 * postings.stream().filter(field).count() / Math.max(1, postings.size())));
            System.out.println();
        });
    }
}
