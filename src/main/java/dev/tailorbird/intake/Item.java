package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;

/** A bullet or a paragraph, whole although it was wrapped. {@code bullet} is its depth, 0 for a paragraph. */
record Item(String text, int bullet, Line first) {

    /** The lines as items. Cells beside a text that hold only a date, duration or place are left out. */
    static List<Item> of(List<Line> lines, Wraps wraps) {
        List<Item> items = new ArrayList<>();
        Line first = null;
        Line last = null;
        String text = "";
        for (Line line : lines) {
            if (first != null && last != null && wraps.goesOn(first, last, line)) {
                text = wraps.join(text, bodyText(line));
            } else {
                if (first != null) items.add(new Item(clean(text), first.bullet(), first));
                first = line;
                text = bodyText(line);
            }
            last = line;
        }
        if (first != null) items.add(new Item(clean(text), first.bullet(), first));
        items.removeIf(i -> i.text().isEmpty());
        return items;
    }

    static String bodyText(Line line) {
        StringBuilder text = new StringBuilder(line.textOfFirst());
        for (Cell cell : line.cells().subList(1, line.cells().size()))
            if (!Asides.is(cell.text())) text.append(' ').append(cell.text());
        return text.toString();
    }

    private static String clean(String text) {
        return text.replace("\u00ad", "").replaceAll("\\s+", " ").strip();
    }
}
