package dev.tailorbird.discovery;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a company publishes its postings. */
public enum Platform {
    ASHBY("Ashby"),
    BAMBOOHR("BambooHR"),
    BREEZY("Breezy"),
    GEM("Gem"),
    GREENHOUSE("Greenhouse"),
    ICIMS("iCIMS"),
    LEVER("Lever"),
    PERSONIO("Personio"),
    PINPOINT("Pinpoint"),
    RECRUITEE("Recruitee"),
    RIPPLING("Rippling"),
    SMARTRECRUITERS("SmartRecruiters"),
    TEAMTAILOR("Teamtailor"),
    WORKABLE("Workable"),
    WORKDAY("Workday"),
    /** Any page that carries schema.org JobPosting data. */
    PAGE("Web page"),
    /** Any RSS or Atom feed. */
    FEED("Feed"),
    ADZUNA("Adzuna"),
    ARBEITNOW("Arbeitnow"),
    HACKERNEWS("Hacker News"),
    HIMALAYAS("Himalayas"),
    JOBICY("Jobicy"),
    REMOTEOK("Remote OK"),
    REMOTIVE("Remotive"),
    THEMUSE("The Muse"),
    WEWORKREMOTELY("We Work Remotely");

    private static final Set<Platform> FEEDS =
            Set.of(FEED, ADZUNA, ARBEITNOW, HACKERNEWS, HIMALAYAS, JOBICY, REMOTEOK, REMOTIVE, THEMUSE, WEWORKREMOTELY);

    private final String label;

    Platform(String label) {
        this.label = label;
    }

    /** The name as people know it. */
    public String label() {
        return label;
    }

    /** Settings without which its postings cannot be asked for. */
    public List<String> required() {
        return switch (this) {
            case WORKDAY -> List.of("host", "tenant", "site");
            case PAGE, FEED -> List.of("url");
            case ADZUNA, ARBEITNOW, HACKERNEWS, HIMALAYAS, JOBICY, REMOTEOK, REMOTIVE, THEMUSE, WEWORKREMOTELY ->
                List.of();
            default -> List.of("board");
        };
    }

    /** Those that are required and not among these, or blank there. */
    public List<String> missing(Map<String, String> settings) {
        return required().stream()
                .filter(name -> settings.getOrDefault(name, "").isBlank())
                .toList();
    }

    /** True when its postings are those of many employers, told in short. */
    public boolean isFeed() {
        return FEEDS.contains(this);
    }

    /** False for a platform whose addresses are known but that has no client. */
    public boolean supported() {
        return this != GEM;
    }
}
