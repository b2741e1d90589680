package dev.tailorbird.intake.blog;

import dev.tailorbird.platform.fetch.Fetched;
import dev.tailorbird.posting.PostingText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article of a page, without what stands around it and without what the author only shows: code and quotations. */
final class HtmlPost {
    private static final String CLUTTER =
            "script, style, noscript, template, nav, footer, aside, form, iframe, svg, button,"
                    + " object, pre, blockquote, table, figure, [hidden], [aria-hidden=true], [style*=display:none],"
                    + " [style*=display: none], [class*=comment], [id*=comment], [class*=sidebar], [class*=related],"
                    + " [class*=share], [class*=newsletter], [class*=cookie], [class*=bio], [role=navigation],"
                    + " [role=complementary]";
    private static final String PARAGRAPHS = "p, li, dd";
    private static final int MIN_PARAGRAPH = 25;
    private static final int MAX_PARAGRAPHS = 2000;

    private HtmlPost() {}

    static BlogPost of(Fetched page) {
        Document document = parse(page);
        return new BlogPost(title(document), page.uri().toString(), paragraphs(article(document)));
    }

    /** Plain texts of the paragraphs and list items, those that are mostly links left out. */
    static List<String> paragraphs(Element article) {
        article.select(CLUTTER).remove();
        List<String> paragraphs = new ArrayList<>();
        for (Element block : article.select(PARAGRAPHS)) {
            if (block.is("li, dd") && block.selectFirst("p, ul, ol") != null) continue; // its parts come by themselves
            String text = PostingText.clean(block.text());
            if (text.length() >= MIN_PARAGRAPH && linked(block) < text.length() / 2) paragraphs.add(text);
            if (paragraphs.size() == MAX_PARAGRAPHS) break;
        }
        return paragraphs;
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
        String name = contentType.substring(at + 8).split("[;\\s]", 2)[0].replaceAll("[^\\w.:-]", "");
        try {
            return Charset.isSupported(name) ? name : null;
        } catch (IllegalArgumentException noName) {
            return null;
        }
    }

    private static String title(Document document) {
        Element own = document.selectFirst("article h1, main h1, h1");
        Element meta = document.selectFirst("meta[property=og:title]");
        String title = own != null && !own.text().isBlank()
                ? own.text()
                : meta != null ? meta.attr("content") : document.title();
        String clean = PostingText.clean(title).replace('\n', ' ').strip();
        return clean.isEmpty() ? "Blog post" : clean;
    }

    /** The element whose own paragraphs hold the most text; what is linked does not count. */
    private static Element article(Document document) {
        Map<Element, Integer> weight = new HashMap<>();
        for (Element p : document.select("p")) {
            int own = Math.max(0, p.text().length() - linked(p));
            Element parent = p.parent();
            if (parent == null || own < MIN_PARAGRAPH) continue;
            weight.merge(parent, 2 * own, Integer::sum);
            Element around = parent.parent();
            if (around != null) weight.merge(around, own, Integer::sum);
        }
        return weight.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(document.body());
    }

    private static int linked(Element block) {
        return block.select("a").stream().mapToInt(a -> a.text().length()).sum();
    }
}
