package dev.tailorbird.posting;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns whatever a posting came as into plain lines: list items stay lines, nothing invisible stays at all. */
public final class PostingText {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "tr",
            "table",
            "section",
            "article",
            "header",
            "footer",
            "br",
            "hr",
            "blockquote",
            "pre",
            "dt",
            "dd",
            "main",
            "aside");

    private PostingText() {}

    /** The text of an HTML fragment or page; text that only shows up as markup (escaped twice) is unpacked too. */
    public static String fromHtml(String html) {
        String once = textOf(html);
        boolean stillHtml =
                once.contains("</p>") || once.contains("</li>") || once.contains("<br") || once.contains("</div>");
        return clean(stillHtml ? textOf(once) : once);
    }

    /** Without control and invisible characters, with plain blanks and at most one empty line in a row. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int newlines = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n'
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\u0085'
                    || (c == '\r' && !nextIsNewline(text, i))) {
                newlines++;
                if (newlines <= 2) {
                    out.append('\n');
                }
            } else if (isBlank(c)) {
                out.append(' ');
            } else if (!isInvisible(c)) {
                newlines = 0;
                out.appendCodePoint(c);
            }
        }
        return out.toString().strip();
    }

    private static boolean nextIsNewline(String text, int i) {
        return i < text.length() && text.charAt(i) == '\n';
    }

    private static boolean isBlank(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        boolean tag = c >= 0xE0000 && c <= 0xE0FFF;
        boolean filler = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || (c >= 0xFE00 && c <= 0xFE0F);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || tag
                || filler;
    }

    private static String textOf(String html) {
        Document document = Jsoup.parse(html);
        document.select("script, style, noscript, template, svg, iframe, object, [hidden]")
                .remove();
        document.select("[style]").stream()
                .filter(PostingText::isHidden)
                .toList()
                .forEach(Node::remove);
        StringBuilder out = new StringBuilder(html.length());
        document.body().traverse(new Lines(out));
        return out.toString();
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return style.contains("display:none") || style.contains("visibility:hidden") || style.contains("font-size:0");
    }

    /** Writes each block on lines of its own and a bullet before each list item. */
    private record Lines(StringBuilder out) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (BLOCKS.contains(node.nodeName())) {
                newLine();
                if (node.nodeName().equals("li")) {
                    out.append("• ");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (BLOCKS.contains(node.nodeName())) {
                newLine();
                boolean paragraph = node.nodeName().matches("p|ul|ol|h[1-6]|table|section");
                if (paragraph) {
                    out.append('\n');
                }
            }
        }

        private void append(String text) {
            String plain = text.replaceAll("\\s+", " ");
            boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
            out.append(atStart ? plain.stripLeading() : plain);
        }

        private void newLine() {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }
    }
}
