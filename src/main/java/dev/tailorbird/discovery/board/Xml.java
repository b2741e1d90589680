package dev.tailorbird.discovery.board;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reading of XML feeds. No document type is processed, so no entity can be expanded or fetched. */
final class Xml {
    private Xml() {}

    /** @param root the element that an answer of this kind must have */
    static Document read(String text, String root) {
        Document document = Jsoup.parse(text, Parser.xmlParser());
        if (document.selectFirst(root) == null) throw new Unreadable("The answer is no XML of the expected kind.");
        return document;
    }

    /** The text of the first child of this name, stripped; null when missing or empty. */
    static @Nullable String text(@Nullable Element parent, String name) {
        if (parent == null) return null;
        return parent.children().stream()
                .filter(child -> child.tagName().equalsIgnoreCase(name))
                .map(child -> child.wholeText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
