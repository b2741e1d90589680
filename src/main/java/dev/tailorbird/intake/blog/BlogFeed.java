package dev.tailorbird.intake.blog;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.tailorbird.platform.fetch.Fetched;
import dev.tailorbird.posting.PostingText;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The posts of an RSS or Atom feed. A document type declaration is refused: no entity is ever expanded. */
final class BlogFeed {
    private static final int MAX_POSTS = 50;
    private static final int HEAD = 512;

    private BlogFeed() {}

    static boolean isFeed(Fetched page) {
        String type = page.contentType();
        if (type.contains("rss") || type.contains("atom")) return true;
        String head = new String(page.body(), 0, Math.min(page.body().length, HEAD), StandardCharsets.ISO_8859_1);
        return head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:RDF");
    }

    static List<BlogPost> posts(Fetched page) {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(page.body()), page.contentType())) {
            return input.build(reader).getEntries().stream()
                    .limit(MAX_POSTS)
                    .map(BlogFeed::post)
                    .toList();
        } catch (FeedException | IllegalArgumentException | IOException broken) {
            throw new DomainException(
                    ProblemCode.UNREADABLE_DOCUMENT,
                    "The feed cannot be read: it is broken, or holds a document type declaration. Give the address of a"
                            + " post instead, or paste its text.",
                    new FieldError("url", "is no readable feed"));
        }
    }

    private static BlogPost post(SyndEntry entry) {
        String html = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        var body =
                Jsoup.parse(html.contains("<") ? html : "<p>" + html + "</p>").body();
        if (body.selectFirst("p, li") == null) body.html("<p>" + body.html() + "</p>");
        String title = PostingText.clean(Objects.requireNonNullElse(entry.getTitle(), "Blog post"));
        return new BlogPost(title, entry.getLink(), HtmlPost.paragraphs(body));
    }
}
