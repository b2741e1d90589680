package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of words to {@link Line}s: takes the list marker off, counts lines, measures gaps. */
final class LineBuilder {
    private static final java.util.regex.Pattern NUMBERED =
            java.util.regex.Pattern.compile("(?:\\d{1,2}|[a-z])[.)]|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]");

    private final List<Line> lines = new ArrayList<>();
    private int lane = -1;
    private int page = -1;
    private int number;
    private float lastBaseline;
    private float @Nullable [] bulletStops;

    /** Starts a column or page; {@code stops} are the left ends of its list markers by depth. */
    void start(int newPage, int newLane, float @Nullable [] stops) {
        if (newPage != page) number = 0;
        page = newPage;
        lane = newLane;
        lastBaseline = Float.NaN;
        bulletStops = stops;
    }

    void add(List<Word> row, List<Cell> cells, int heading, int bulletLevel, boolean wraps) {
        if (row.isEmpty()) return;
        Word first = row.get(0);
        int bullet = bulletLevel;
        List<Cell> content = cells;
        if (bullet == 0) {
            List<Cell> stripped = withoutBullet(cells);
            if (stripped != cells) {
                bullet = level(first.x());
                content = stripped;
            }
        }
        if (content.isEmpty()) return;
        float gap =
                Float.isNaN(lastBaseline) ? Line.FAR : (first.baseline() - lastBaseline) / Math.max(1, first.size());
        lastBaseline = first.baseline();
        lines.add(new Line(page, ++number, content, first.x(), bullet, heading, gap, wraps, lane, 0));
    }

    private int level(float x) {
        if (bulletStops == null) return 1;
        int level = 1;
        for (float stop : bulletStops) if (x > stop + 4) level++;
        return level;
    }

    /** The line as a list item when its text begins with a list marker, else the same line. */
    static Line unmarked(Line line) {
        List<Cell> stripped = withoutBullet(line.cells());
        return stripped == line.cells() || stripped.isEmpty() ? line : line.asBullet(stripped);
    }

    /** The same list when the line begins with no list marker. */
    private static List<Cell> withoutBullet(List<Cell> cells) {
        List<Word> words = cells.get(0).words();
        Word first = words.get(0);
        String text = first.text();
        boolean more = words.size() > 1 || cells.size() > 1;
        List<Cell> rest = new ArrayList<>(cells.subList(1, cells.size()));
        if (TextCleaner.isBullet(text) && more || NUMBERED.matcher(text).matches() && words.size() > 1) {
            if (words.size() > 1) rest.add(0, new Cell(words.subList(1, words.size())));
            return rest;
        }
        if (text.length() > 1 && TextCleaner.isSureBullet(text.charAt(0))) {
            float step = (first.right() - first.x()) / text.length();
            List<Word> kept = new ArrayList<>(words);
            kept.set(0, first.withText(text.substring(1), first.x() + step));
            rest.add(0, new Cell(kept));
            return rest;
        }
        return text.length() == 1 && TextCleaner.isSureBullet(text.charAt(0)) ? List.of() : cells;
    }

    /** The lines with the right end of their column filled in. */
    List<Line> lines() {
        java.util.Map<Integer, Float> edges = new java.util.HashMap<>();
        for (Line line : lines) {
            if (line.cells().size() > 1 && line.bullet() == 0) continue;
            edges.merge(line.lane(), line.cells().get(0).right(), Math::max);
        }
        List<Line> done = new ArrayList<>();
        for (Line l : lines)
            done.add(new Line(
                    l.page(),
                    l.number(),
                    l.cells(),
                    l.x(),
                    l.bullet(),
                    l.heading(),
                    l.gap(),
                    l.wraps(),
                    l.lane(),
                    edges.getOrDefault(l.lane(), l.right())));
        return done;
    }
}
