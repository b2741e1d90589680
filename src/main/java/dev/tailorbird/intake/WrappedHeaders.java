package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins what a narrow column or a cell of a table broke over two lines in the header of an entry: "Bachelor of Science in
 * Mechanical" above "Engineering". A line goes on when its words have the look of those above, stand right below them,
 * and the first of them had no room there.
 */
final class WrappedHeaders {
    private static final float ALIGNED = 3;
    private static final String OPEN =
            "(?is).*(?:[,&/(–—-]|\\b(?:of|and|in|for|the|at|und|der|des|für|im|et|de|du|des|la|le|y|del|e|di|degli|dei|da|do|van|en|och|og|i|w|na))$";

    private final Wraps wraps;
    private final float right;

    private WrappedHeaders(List<Line> lines, Wraps wraps) {
        this.wraps = wraps;
        float most = 0;
        for (Line line : lines) most = Math.max(most, line.right());
        right = most;
    }

    static WrappedHeaders in(List<Line> lines, Wraps wraps) {
        return new WrappedHeaders(lines, wraps);
    }

    /** The first line with the cells of the second joined to those above them; null when the second begins anew. */
    @Nullable
    Line join(Line first, Line second) {
        if (!second.wraps() || second.bullet() > 0 || second.heading() > 0) return null;
        if (second.lane() != first.lane() || second.page() != first.page()) return null;
        if (second.gap() > Math.max(1.45f, wraps.usualGap() * 1.15f)) return null;
        if (second.cells().size() > first.cells().size()) return null;
        List<Cell> cells = new ArrayList<>(first.cells());
        for (Cell below : second.cells()) {
            int at = above(cells, below);
            if (at < 0 || !goesOn(cells.get(at), below, limit(cells, at, first))) return null;
            List<Word> words = new ArrayList<>(cells.get(at).words());
            words.addAll(below.words());
            cells.set(at, new Cell(words));
        }
        return first.withCells(cells);
    }

    private static int above(List<Cell> cells, Cell below) {
        for (int i = 0; i < cells.size(); i++) if (Math.abs(cells.get(i).x() - below.x()) < ALIGNED) return i;
        return -1;
    }

    /** Where the cell's column ends: before its neighbour at the right, or at the right end of the text. */
    private float limit(List<Cell> cells, int at, Line line) {
        float limit = Math.max(right, cells.size() > 1 ? 0 : line.edge());
        for (Cell cell : cells) if (cell.x() > cells.get(at).x() + ALIGNED) limit = Math.min(limit, cell.x() - 2);
        return limit;
    }

    private static boolean goesOn(Cell above, Cell below, float limit) {
        List<Word> words = above.words();
        Word last = words.get(words.size() - 1);
        Word next = below.words().get(0);
        boolean same = last.bold() == next.bold()
                && last.italic() == next.italic()
                && Math.abs(last.size() - next.size()) < 0.5f;
        if (!same) return false;
        String text = above.text();
        boolean room = last.right() + 0.25f * last.size() + (next.right() - next.x()) <= limit - 1.5f;
        boolean open = text.matches(OPEN) && !text.matches("(?s).*\\d\\s*[–—-]$");
        boolean lower = Character.isLowerCase(next.text().codePointAt(0));
        if (room) return false;
        if (open || lower) return true;
        return !beginsAnew(text, below.text());
    }

    /** Something that stands on a line of its own: a date, a place, another school, degree or title. */
    private static boolean beginsAnew(String above, String below) {
        if (isPlace(below) || DateRanges.find(below) != null || Asides.is(above)) return true;
        if (Degrees.read(below) != null) return true;
        if (Titles.school(below) > 0) {
            boolean rest =
                    !above.contains(" ") || !below.split(",", 2)[0].contains(" "); // "Ashford Community" "College"
            return !rest || Titles.school(above) > 0 || Degrees.read(above) != null;
        }
        double a = Titles.look(above);
        double b = Titles.look(below);
        return a > 0 && b < 0 && !Degrees.isField(below) || a < 0 && b > 0;
    }

    /** "Filderau, Stuttgart" below "Technische Universität" is the rest of its name and then the place. */
    private static boolean isPlace(String text) {
        if (Titles.school(text) > 0) return false; // there is a town of that name
        String[] parts = text.split(",\\s+");
        if (parts.length > 1 && !Towns.isKnown(parts[0]) && Towns.isKnown(parts[1])) return false;
        return Asides.is(text) || Towns.isKnown(text);
    }
}
