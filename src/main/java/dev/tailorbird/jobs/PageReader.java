package dev.tailorbird.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.discovery.board.JobPostings;
import dev.tailorbird.platform.fetch.Fetched;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the posting in a fetched page: schema.org JobPosting if the page has one, else its readable text. */
public final class PageReader {
    private static final String CLUTTER = "script, style, noscript, nav, header, footer, aside, form, iframe, svg";

    private PageReader() {}

    public static Posting read(Fetched page) {
        if (page.contentType().startsWith("text/plain"))
            return new Posting(null, null, null, null, new String(page.body(), StandardCharsets.UTF_8));
        Document document = parse(page);
        return jobPosting(document).orElseGet(() -> readable(document));
    }

    private static Document parse(Fetched page) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.body()),
                    charset(page.contentType()),
                    page.uri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reads from memory
        }
    }

    /** Null lets jsoup look for a byte-order mark and the page's own declaration. */
    private static @Nullable String charset(String contentType) {
        int at = contentType.indexOf("charset=");
        if (at < 0) return null;
        String name = contentType.substring(at + 8).split("[;\\s]")[0].replace("\"", "");
        return Charset.isSupported(name) ? name : null;
    }

    private static Optional<Posting> jobPosting(Document document) {
        return JobPostings.blocks(document)
                .flatMap(JobPostings::nodes)
                .filter(node -> node.hasNonNull("description"))
                .findFirst()
                .map(PageReader::posting);
    }

    private static Posting posting(JsonNode node) {
        JsonNode employer = node.path("hiringOrganization");
        return new Posting(
                null,
                text(node.path("title")),
                text(employer.isTextual() ? employer : employer.path("name")),
                place(node),
                PostingText.fromHtml(node.path("description").asText()));
    }

    private static @Nullable String place(JsonNode node) {
        JsonNode where = node.path("jobLocation");
        JsonNode address = (where.isArray() ? where.path(0) : where).path("address");
        if (address.isTextual()) return text(address);
        String place = String.join(
                        ", ",
                        address.path("addressLocality").asText(""),
                        address.path("addressRegion").asText(""),
                        country(address.path("addressCountry")))
                .replaceAll("^(, )+|(, )+$", "")
                .replaceAll("(, ){2,}", ", ");
        boolean remote = node.path("jobLocationType").asText().equals("TELECOMMUTE");
        if (place.isBlank()) return remote ? "Remote" : null;
        return remote ? "Remote, " + place : place;
    }

    private static String country(JsonNode country) {
        return country.isTextual() ? country.asText() : country.path("name").asText("");
    }

    private static @Nullable String text(JsonNode node) {
        String text = Jsoup.parse(node.asText("")).text().strip();
        return text.isEmpty() ? null : text;
    }

    private static Posting readable(Document document) {
        document.select(CLUTTER).remove();
        Element main = Optional.ofNullable(document.selectFirst("main, article, [role=main]"))
                .orElse(document.body());
        Element heading = document.selectFirst("h1");
        return new Posting(
                null, heading == null ? null : heading.text(), null, null, PostingText.fromHtml(main.html()));
    }
}
