package dev.tailorbird.discovery.board;

import dev.tailorbird.discovery.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Recorded answers of real boards, and how many postings each has; they are no part of the repository. */
public final class RecordedBoards {
    private static final Path DATA = Path.of("../shared/data");

    private RecordedBoards() {}

    public static boolean areThere() {
        return Files.isDirectory(DATA);
    }

    public static String answer(String path) throws IOException {
        return Files.readString(DATA.resolve(path));
    }

    /** File or folder, platform, and how many postings are in it: counted in the files, doubles and drafts left out. */
    public record Recorded(String path, Platform platform, int postings) {
        /** The answers in it, one a file. */
        public List<String> answers() throws IOException {
            Path path = DATA.resolve(this.path);
            List<String> all = new ArrayList<>();
            try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
                for (Path file : files.sorted().toList()) all.add(Files.readString(file));
            }
            return all;
        }
    }

    public static final List<Recorded> ALL = List.of(
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
}
