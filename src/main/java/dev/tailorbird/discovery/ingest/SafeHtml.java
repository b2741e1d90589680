package dev.tailorbird.discovery.ingest;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** Descriptions as they may be shown: structure and links; no script, style, picture, form or event. */
final class SafeHtml {
    /** Longer descriptions are cut: no posting says that much, a broken feed does. */
    private static final int MAX_LENGTH = 200_000;

    private static final Cleaner CLEANER = new Cleaner(Safelist.basic()
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "div", "hr", "table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer")
            .addEnforcedAttribute("a", "target", "_blank"));

    private SafeHtml() {}

    /** @param address of the posting, for links that are relative to it */
    static String of(@Nullable String html, String address) {
        if (html == null) return "";
        String bounded = html.length() > MAX_LENGTH ? html.substring(0, MAX_LENGTH) : html;
        Document clean = CLEANER.clean(Jsoup.parseBodyFragment(bounded, address));
        clean.outputSettings().prettyPrint(false);
        return Objects.requireNonNull(clean.body()).html().strip();
    }
}
