package dev.tailorbird.discovery.board;

import dev.tailorbird.discovery.Platform;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Any RSS or Atom feed of postings, with the job fields that some publishers add. */
class Feed implements Board {
    @Override
    public Platform platform() {
        return Platform.FEED;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.setting(settings, "url"));
    }

    @Override
    public boolean isInterface() {
        return false;
    }

    @Override
    public Batch read(Ask asked, String answer) {
        Document feed = Xml.read(answer, "rss, feed, rdf|rdf");
        return Batch.newest(feed.select("item, entry").stream()
                .filter(item -> Xml.text(item, "title") != null && address(item) != null)
                .map(this::found)
                .toList());
    }

    Found found(Element item) {
        String url = address(item);
        String id = JsonFields.first(Xml.text(item, "guid"), JsonFields.first(Xml.text(item, "id"), url));
        return Found.of(id, Xml.text(item, "title"), url)
                .company(JsonFields.first(Xml.text(item, "company"), Xml.text(item, "dc:creator")))
                .location(JsonFields.first(Xml.text(item, "joblisting:location"), Xml.text(item, "location")))
                .department(JsonFields.first(Xml.text(item, "joblisting:department"), Xml.text(item, "category")))
                .type(JsonFields.first(Xml.text(item, "joblisting:jobType"), Xml.text(item, "type")))
                .pay(pay(item))
                .posted(time(item))
                .html(html(item))
                .build();
    }

    private static @Nullable String address(Element item) {
        Element atom = item.selectFirst("> link[href]");
        String link = atom == null ? Xml.text(item, "link") : atom.attr("href");
        return link != null && link.matches("(?i)https?://.*") ? link : null;
    }

    private static @Nullable Pay pay(Element item) {
        return Pay.of(
                JsonFields.decimal(Xml.text(item, "joblisting:minimumSalary")),
                JsonFields.decimal(Xml.text(item, "joblisting:maximumSalary")),
                Xml.text(item, "joblisting:salaryCurrency"),
                Xml.text(item, "joblisting:salaryInterval"));
    }

    private static @Nullable String html(Element item) {
        String text = JsonFields.first(
                Xml.text(item, "content:encoded"),
                JsonFields.first(
                        Xml.text(item, "content"),
                        JsonFields.first(Xml.text(item, "description"), Xml.text(item, "summary"))));
        return JsonFields.sections(Stream.of(
                text,
                Xml.text(item, "joblisting:examplesofduties"),
                Xml.text(item, "joblisting:qualifications"),
                Xml.text(item, "joblisting:supplementalinformation")));
    }

    private static @Nullable Instant time(Element item) {
        String text = JsonFields.first(
                Xml.text(item, "pubDate"),
                JsonFields.first(
                        Xml.text(item, "published"),
                        JsonFields.first(Xml.text(item, "updated"), Xml.text(item, "dc:date"))));
        if (text == null) return null;
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return JsonFields.time(text);
        }
    }
}
