package dev.tailorbird.intake.blog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A post written in Markdown, with or without front matter. */
final class MarkdownPost {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?(?:---|\\+\\+\\+)\\R(.{0,5000}?)\\R(?:---|\\+\\+\\+)\\R", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("(?m)^title\\s*[:=]\\s*[\"']?(.{1,200}?)[\"']?\\s*$");
    private static final Pattern HEADING = Pattern.compile("(?m)\\A\\s*#{1,2} +(.{1,200}?)[ #]*$");

    private MarkdownPost() {}

    static BlogPost of(@Nullable String title, @Nullable String address, String text) {
        Matcher front = FRONT_MATTER.matcher(text);
        String named = front.find() ? first(TITLE, front.group(1)) : null;
        String body = named == null && front.hitEnd()
                ? text
                : FRONT_MATTER.matcher(text).replaceFirst("");
        String heading = first(HEADING, body);
        String known = title != null && !title.isBlank() ? title.strip() : named != null ? named : heading;
        String html = HtmlRenderer.builder()
                .escapeHtml(false)
                .build()
                .render(Parser.builder().build().parse(body));
        return new BlogPost(
                known == null ? "Blog post" : known,
                address,
                HtmlPost.paragraphs(Jsoup.parse(html).body()));
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? m.group(1).strip() : null;
    }
}
