package dev.tailorbird.discovery.board;

import dev.tailorbird.discovery.Platform;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** iCIMS career sites: lists as pages for people, in several designs; each posting's page carries JobPosting data. */
final class Icims implements Board {
    private static final Pattern POSTING = Pattern.compile("/jobs/(\\d+)/[^/?]+/job");

    @Override
    public Platform platform() {
        return Platform.ICIMS;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://" + Address.setting(settings, "host"))
                + "/jobs/search?ss=1&pr=0&in_iframe=1");
    }

    @Override
    public boolean isInterface() {
        return false;
    }

    @Override
    public Batch read(Ask asked, String answer) {
        Document page = Jsoup.parse(answer, asked.uri().toString());
        if (page.selectFirst("[class*=iCIMS]") == null) throw new Unreadable("The page is no iCIMS list.");
        Map<String, Found> byId = new LinkedHashMap<>();
        for (Element link : page.select("a[href*=/jobs/]")) {
            Matcher posting = POSTING.matcher(link.absUrl("href"));
            String title = title(link);
            if (!posting.find() || title.isEmpty()) continue;
            String url = link.absUrl("href").replaceFirst("[?&]in_iframe=1", "");
            byId.putIfAbsent(
                    posting.group(1),
                    Found.of(posting.group(1), title, url).location(place(link)).build());
        }
        return Batch.page(List.copyOf(byId.values()), next(asked.uri(), page, byId.isEmpty()));
    }

    @Override
    public Ask detail(Map<String, String> settings, Found found) {
        return Ask.get(found.url() + (found.url().contains("?") ? "&" : "?") + "in_iframe=1");
    }

    @Override
    public Found withDetail(Found found, String answer) {
        return JobPostings.ofPage(answer, URI.create(found.url())).stream()
                .findFirst()
                .map(posting -> found.edit(found.url())
                        .company(posting.company())
                        .locations(posting.locations())
                        .setting(posting.workSetting())
                        .type(posting.employmentType())
                        .pay(posting.pay())
                        .posted(posting.postedAt())
                        .html(posting.html())
                        .build())
                .orElseGet(() -> found.edit(found.url()).html(content(answer)).build());
    }

    /** Older pages have no JobPosting data; their text stands in the content area. */
    private static @Nullable String content(String answer) {
        Element content = Jsoup.parse(answer).selectFirst(".iCIMS_JobContent, .iCIMS_JobContainer");
        return content == null ? null : content.html();
    }

    private static String title(Element link) {
        Element heading = link.selectFirst("h2, h3");
        return (heading == null ? link.ownText() : heading.text()).strip();
    }

    private static @Nullable String place(Element link) {
        Element card = link.closest(".iCIMS_JobCardItem");
        Element place = card == null ? null : card.selectFirst(".header.left span:not(.sr-only)");
        return place == null || place.text().isBlank() ? null : place.text().strip();
    }

    /** The pages are numbered by {@code pr}; a link to the next one must be on the page. */
    private static @Nullable Ask next(URI current, Document page, boolean empty) {
        Matcher number = Pattern.compile("([?&]pr=)(\\d+)").matcher(current.toString());
        if (empty || !number.find()) return null;
        int following = Integer.parseInt(number.group(2)) + 1;
        boolean more = page.select("a[href*=pr=]").stream()
                .anyMatch(link -> link.attr("href").matches(".*[?&]pr=" + following + "(&.*)?"));
        return more ? Ask.get(number.replaceFirst("$1" + following)).from(following, 0) : null;
    }
}
