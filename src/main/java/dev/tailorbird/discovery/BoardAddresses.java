package dev.tailorbird.discovery;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads platform and settings from the address of a careers page, of a single posting or of a platform's own API. Each
 * rule is a pattern of host and path whose named groups are the settings; the first that fits decides. Nothing is
 * fetched.
 */
public final class BoardAddresses {
    private static final String BOARD = "/(?<board>[^/?]+)";
    private static final String OWN_HOST = "(?<board>[^./]+)";
    private static final String LANGUAGE = "(?:/[a-z]{2}(?:[-_][a-z]{2})?(?=[/?]|$))?";
    private static final String REST = "(?:[/?].*)?";

    private static final List<Rule> RULES = List.of(
            rule(Platform.GREENHOUSE, "boards-api(?:\\.eu)?\\.greenhouse\\.io/v1/boards" + BOARD),
            rule(
                    Platform.GREENHOUSE,
                    "(?:job-)?boards(?:\\.eu)?\\.greenhouse\\.io/embed/.*[?&]for=(?<board>[^&]+)&?.*"),
            rule(Platform.GREENHOUSE, "(?:job-)?boards(?:\\.eu)?\\.greenhouse\\.io" + BOARD),
            rule(Platform.LEVER, "api(?:\\.eu)?\\.lever\\.co/v0/postings" + BOARD),
            rule(Platform.LEVER, "jobs(?:\\.eu)?\\.lever\\.co" + BOARD),
            rule(Platform.ASHBY, "api\\.ashbyhq\\.com/posting-api/job-board" + BOARD),
            rule(Platform.ASHBY, "jobs\\.ashbyhq\\.com" + BOARD),
            rule(Platform.SMARTRECRUITERS, "api\\.smartrecruiters\\.com/v1/companies" + BOARD),
            rule(Platform.SMARTRECRUITERS, "(?:jobs|careers|www)\\.smartrecruiters\\.com" + BOARD),
            rule(Platform.WORKABLE, "(?:www|apply)\\.workable\\.com/api/(?:v\\d/)?(?:widget/)?accounts" + BOARD),
            rule(Platform.WORKABLE, "apply\\.workable\\.com" + BOARD),
            rule(Platform.WORKABLE, OWN_HOST + "\\.workable\\.com"),
            rule(Platform.RIPPLING, "ats\\.rippling\\.com/api/(?:v\\d/)?board" + BOARD),
            rule(Platform.RIPPLING, "ats\\.rippling\\.com" + LANGUAGE + BOARD),
            rule(Platform.GEM, "jobs\\.gem\\.com" + BOARD),
            rule(Platform.RECRUITEE, OWN_HOST + "\\.recruitee\\.com"),
            rule(Platform.PERSONIO, OWN_HOST + "\\.jobs\\.personio\\.(?:de|com)"),
            rule(Platform.BAMBOOHR, OWN_HOST + "\\.bamboohr\\.com"),
            rule(Platform.TEAMTAILOR, OWN_HOST + "(?:\\.[a-z]{2})?\\.teamtailor\\.com"),
            rule(Platform.PINPOINT, OWN_HOST + "\\.pinpointhq\\.com"),
            rule(Platform.BREEZY, OWN_HOST + "\\.breezy\\.hr"),
            rule(Platform.ICIMS, OWN_HOST + "\\.icims\\.com"),
            rule(Platform.WORKDAY, "[^./]+\\.wd\\d+\\.myworkdayjobs\\.com/wday/cxs/(?<tenant>[^/?]+)/(?<site>[^/?]+)"),
            rule(
                    Platform.WORKDAY,
                    "(?<tenant>[^./]+)\\.wd\\d+\\.myworkdayjobs\\.com" + LANGUAGE + "(?:/(?<site>[^/?]+))?"),
            rule(
                    Platform.WORKDAY,
                    "wd\\d+\\.myworkdaysite\\.com" + LANGUAGE + "/recruiting/(?<tenant>[^/?]+)(?:/(?<site>[^/?]+))?"),
            rule(Platform.ADZUNA, "(?:www\\.)?adzuna\\.(?<domain>[a-z]{2,3}(?:\\.[a-z]{2})?)"),
            rule(Platform.ARBEITNOW, "(?:www\\.)?arbeitnow\\.com"),
            rule(Platform.HACKERNEWS, "news\\.ycombinator\\.com"),
            rule(Platform.HIMALAYAS, "(?:www\\.)?himalayas\\.app"),
            rule(Platform.JOBICY, "(?:www\\.)?jobicy\\.com"),
            rule(Platform.REMOTEOK, "(?:www\\.)?remoteok\\.(?:com|io)"),
            rule(Platform.REMOTIVE, "(?:www\\.)?remotive\\.com"),
            rule(Platform.THEMUSE, "(?:www\\.)?themuse\\.com"),
            rule(Platform.WEWORKREMOTELY, "(?:www\\.)?weworkremotely\\.com"));

    private BoardAddresses() {}

    /** Empty when the address belongs to no platform that is known here: its page has to be read. */
    public static Optional<BoardAddress> read(URI address) {
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        String path = Objects.requireNonNullElse(address.getRawPath(), "").replaceFirst("/+$", "");
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return RULES.stream()
                .flatMap(rule -> rule.read(host, path + query).stream())
                .findFirst();
    }

    private static Rule rule(Platform platform, String pattern) {
        List<String> settings = Pattern.compile("\\(\\?<(\\w+)>")
                .matcher(pattern)
                .results()
                .map(group -> group.group(1))
                .toList();
        return new Rule(platform, Pattern.compile(pattern + REST, Pattern.CASE_INSENSITIVE), settings);
    }

    private record Rule(Platform platform, Pattern pattern, List<String> names) {
        Optional<BoardAddress> read(String host, String path) {
            Matcher m = pattern.matcher(host + path);
            if (!m.matches()) return Optional.empty();
            Map<String, String> settings = new LinkedHashMap<>(Map.of("host", host));
            names.stream()
                    .filter(name -> m.group(name) != null)
                    .forEach(name -> settings.put(name, decoded(m.group(name))));
            return Optional.of(new BoardAddress(
                    platform,
                    settings,
                    names.stream().filter(name -> m.group(name) == null).toList()));
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }
}
