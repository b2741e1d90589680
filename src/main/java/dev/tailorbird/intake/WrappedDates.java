package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins header rows whose date cell was broken over two rows: "Engineer at Acme | 09.2008 –" above "08.2012". */
final class WrappedDates {
    private WrappedDates() {}

    static List<Line> join(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Line rest = last == null ? null : withoutRest(last, line);
            if (last != null && rest != null) {
                joined.set(joined.size() - 1, completed(last, line));
                joined.add(rest);
            } else if (last != null && (carriesOn(last, line) || yearAlone(last, line)))
                joined.set(joined.size() - 1, merge(last, line));
            else joined.add(line);
        }
        return joined;
    }

    /** The second line without the year that completes a date in the column above it; null when there is none. */
    private static @Nullable Line withoutRest(Line first, Line second) {
        if (first.lane() != second.lane()
                || first.cells().size() < 2
                || second.cells().size() < 2) return null;
        Cell open = first.cells().get(0);
        Cell rest = second.cells().get(0);
        String both = open.text() + " " + rest.text();
        boolean cut =
                open.text().matches("(?s).*(?:[-–—]|\\D)\\s*") && rest.text().matches("(?s).*\\d\\W*");
        DateRanges.Range range = DateRanges.whole(both);
        boolean completes = Math.abs(open.x() - rest.x()) < 3 && range != null && !range.single();
        return cut && completes
                ? second.withCells(second.cells().subList(1, second.cells().size()))
                : null;
    }

    private static Line completed(Line first, Line second) {
        List<Cell> cells = new ArrayList<>(first.cells());
        cells.set(0, join(cells.get(0), second.cells().get(0)));
        return first.withCells(cells);
    }

    private static boolean carriesOn(Line first, Line second) {
        if (first.lane() != second.lane() || first.cells().size() < 2 || second.bullet() > 0) return false;
        Cell open = last(first);
        Cell rest = last(second);
        boolean below = rest.x() < open.right() && rest.right() > open.x();
        String text = open.text();
        return below
                && open.text().matches("(?s).*(?:[-–—]|\\b(?:to|bis|à|au|a|al|tot))\\s*$")
                && DateRanges.whole(text.replaceFirst("\\s*(?:[-–—]|\\p{L}+)\\s*$", "")) != null
                && DateRanges.whole(text + " " + rest.text()) != null;
    }

    /** "Teacher, Truro  September 2013 to August" above "2018". */
    private static boolean yearAlone(Line first, Line second) {
        if (first.lane() != second.lane() || !second.text().matches("(?:19|20)\\d\\d")) return false;
        String text = last(first).text();
        if (text.matches("(?s).*\\d\\W*")) return false;
        DateRanges.Range range = DateRanges.find(text + " " + second.text());
        return range != null && !range.single() && range.to() > text.length();
    }

    private static Line merge(Line first, Line second) {
        List<Cell> cells = new ArrayList<>(first.cells());
        List<Cell> more = second.cells();
        cells.set(cells.size() - 1, join(last(first), last(second)));
        if (more.size() > 1 && first.cells().size() > 1) cells.set(0, join(cells.get(0), more.get(0)));
        return first.withCells(cells);
    }

    private static Cell join(Cell a, Cell b) {
        List<Word> words = new ArrayList<>(a.words());
        words.addAll(b.words());
        return new Cell(words);
    }

    private static Cell last(Line line) {
        return line.cells().get(line.cells().size() - 1);
    }
}
