package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the gutter between two columns of a page. From documents.md: how many lines cross each x, the widest run of at
 * least 10pt between 20% and 80% of the width crossed by at most 10% of the lines, with text enough on each side. Then
 * what stands on the sides decides: a side with nothing but dates, places or labels belongs to the lines beside it.
 */
final class Columns {
    enum Kind {
        /** Two texts side by side. */
        TEXT,
        /** Dates, labels or section titles in the left margin of one text. */
        MARGIN
    }

    /** @param width how far the two sides are apart */
    record Gutter(float x, Kind kind, float width) {
        /** The gap, in multiples of the font size, from which two words of a row stand on different sides. */
        float em() {
            return Math.min(WIDE, Math.max(NARROW, 0.08f * width));
        }
    }

    private static final float NARROWEST = 5.5f;
    private static final float NARROW = 0.5f;
    private static final float WIDE = 0.8f;

    private Columns() {}

    static @Nullable Gutter find(List<List<Word>> rows, float left, float right) {
        Gutter gutter = find(rows, left, right, WIDE, 8);
        return gutter == null ? find(rows, left, right, NARROW, NARROWEST) : gutter;
    }

    private static @Nullable Gutter find(List<List<Word>> rows, float left, float right, float em, float narrowest) {
        if (rows.size() < 6) return null;
        List<List<Cell>> cells = new ArrayList<>();
        for (List<Word> row : rows) cells.add(Rows.wideCells(row, em));
        int from = Math.round(left + (right - left) * 0.14f);
        int to = Math.round(left + (right - left) * 0.82f);
        if (to <= from) return null;
        int[] crossing = new int[to - from + 1];
        int header = headerRows(cells);
        for (List<Cell> row : cells.subList(header, cells.size()))
            for (Cell cell : row)
                for (int x = Math.max(from, (int) cell.x()); x <= Math.min(to, (int) Math.ceil(cell.right())); x++)
                    crossing[x - from]++;
        int allowed = Math.max(1, (rows.size() - header) / 10);
        for (int level = 0; level <= allowed; level += Math.max(1, allowed / 3)) {
            List<Gutter> gutters = new ArrayList<>();
            for (int start = 0; start < crossing.length; ) {
                if (crossing[start] > level) {
                    start++;
                    continue;
                }
                int end = start;
                while (end + 1 < crossing.length && crossing[end + 1] <= level) end++;
                float width = end - start + 1;
                Kind kind = width < narrowest ? null : judge(cells, from + start, from + end);
                if (kind != null) gutters.add(new Gutter(from + (start + end) / 2f, kind, width));
                start = end + 1;
            }
            if (!gutters.isEmpty()) return best(gutters, cells);
        }
        return null;
    }

    /**
     * The widest, but dates beside a column belong to it: then the gutter is on their other side. Of two margins the
     * narrower one, for the other holds a column of a table as well.
     */
    private static Gutter best(List<Gutter> gutters, List<List<Cell>> rows) {
        Gutter best = gutters.get(0);
        for (Gutter gutter : gutters) if (gutter.width() > best.width()) best = gutter;
        for (Gutter other : gutters) {
            if (other != best && best.kind() == Kind.MARGIN && other.kind() == Kind.MARGIN && other.x() < best.x())
                return other;
            boolean text = best.kind() == Kind.TEXT && other.kind() == Kind.TEXT;
            if (other != best && text && onlyAsides(rows, Math.min(best.x(), other.x()), Math.max(best.x(), other.x())))
                return other;
        }
        return best;
    }

    private static boolean onlyAsides(List<List<Cell>> rows, float from, float to) {
        int cells = 0;
        int asides = 0;
        for (List<Cell> row : rows)
            for (Cell cell : row) {
                if (cell.x() < from || cell.right() > to) continue;
                cells++;
                if (Asides.is(cell.text()) || Towns.isKnown(cell.text())) asides++;
            }
        return asides > 0 && asides >= cells * 0.7;
    }

    /** Rows above the first section title: a name set across both columns says nothing about the gutter below it. */
    private static int headerRows(List<List<Cell>> rows) {
        for (int i = 0; i < rows.size() / 2; i++)
            for (Cell cell : rows.get(i)) if (SectionTitles.exact(cell.text()) != null) return i;
        return 0;
    }

    private static @Nullable Kind judge(List<List<Cell>> rows, float start, float end) {
        float x = (start + end) / 2;
        Side left = new Side();
        Side right = new Side();
        for (List<Cell> row : rows) {
            boolean inLeft = false;
            boolean inRight = false;
            for (Cell cell : row) {
                if (cell.right() <= x) {
                    left.add(cell);
                    inLeft = true;
                } else if (cell.x() >= x) {
                    right.add(cell);
                    inRight = true;
                }
            }
            for (Cell cell : row) if (cell.right() <= x) left.date(cell, inRight);
            if (inLeft) left.rows++;
            if (inRight) right.rows++;
            if (inLeft && inRight) {
                left.shared++;
                right.shared++;
            } else if (inLeft
                    && left.shared > 0
                    && SectionTitles.exact(row.get(0).text()) == null) {
                left.lone++;
            }
        }
        int total = rows.size();
        if (left.rows < 3 || right.rows < 3) return null;
        if (right.titles == 0 && left.labelsItsRows() && right.rows >= total * 0.4) return Kind.MARGIN;
        if (right.titles == 0 && left.datesItsRows() && right.rows >= total * 0.4) return Kind.MARGIN;
        boolean leftIsMargin = left.margin() && right.rows >= total * 0.4;
        if (leftIsMargin && left.rows >= Math.max(3, total * 0.06)) return Kind.MARGIN;
        if (right.asides > right.cells * 0.5 && right.titles == 0) return null;
        if (left.rows < total * 0.12 || right.rows < total * 0.12) return null;
        boolean titles = left.titles > 0 && right.titles > 0;
        if (!titles && isTable(rows, x)) return null;
        boolean oneSided = left.titles + right.titles > 0
                && Math.min(left.rows, right.rows) >= total * 0.25
                && Math.max(left.alone(), right.alone()) > 0.2
                && Math.min(left.alone(), right.alone()) > 0.1;
        boolean prose = Math.min(left.rows, right.rows) >= total * 0.25
                && left.wordsPerCell() > 2
                && right.wordsPerCell() > 2
                && Math.min(left.alone(), right.alone()) > 0.25;
        return titles || oneSided || prose ? Kind.TEXT : null;
    }

    /** In a table what stands at the right begins where something at the left begins, all the way down. */
    private static boolean isTable(List<List<Cell>> rows, float x) {
        int starts = 0;
        int beside = 0;
        float lastLeft = -1000;
        float lastRight = -1000;
        for (List<Cell> row : rows) {
            boolean left = false;
            boolean right = false;
            float size = row.get(0).size();
            float y = row.get(0).words().get(0).baseline();
            for (Cell cell : row) {
                left |= cell.right() <= x;
                right |= cell.x() >= x;
            }
            boolean leftStarts = left && y - lastLeft > 1.55f * size;
            if (right && y - lastRight > 1.55f * size) {
                starts++;
                if (leftStarts) beside++;
            }
            if (left) lastLeft = y;
            if (right) lastRight = y;
        }
        return starts >= 3 && beside >= starts * 0.8;
    }

    private static final class Side {
        int rows;
        int cells;
        int asides;
        int titles;
        int words;
        int shared;
        int labels;
        int lone;
        int dates;
        int datesBeside;
        int othersBeside;

        void date(Cell cell, boolean beside) {
            boolean date = DateRanges.whole(cell.text()) != null;
            if (date) dates++;
            if (date && beside) datesBeside++;
            if (!date && beside) othersBeside++;
        }

        void add(Cell cell) {
            cells++;
            words += cell.words().size();
            String text = cell.text();
            if (LabelWords.word(text) != null) labels++;
            boolean capital = !Character.isLowerCase(text.codePointAt(0)); // else the end of a wrapped sentence
            if (capital && SectionTitles.exact(text) != null) titles++;
            else if (Asides.is(text)
                    || DateRanges.find(text) != null && cell.words().size() <= 5) asides++;
        }

        /** Share of its rows that have nothing beside them. */
        double alone() {
            return rows == 0 ? 0 : 1 - (double) shared / rows;
        }

        double wordsPerCell() {
            return cells == 0 ? 0 : (double) words / cells;
        }

        /** A table's first column: dates and labels, each beside a row, under section titles that begin at its left. */
        boolean labelsItsRows() {
            return asides + labels >= 3 && asides + labels >= (cells - titles) * 0.4 && lone <= shared * 0.15;
        }

        /** A table's first column again: of what stands beside the text nearly all is dates; titles stand alone. */
        boolean datesItsRows() {
            return dates >= 2 && datesBeside >= dates * 0.85 && othersBeside <= 1 + dates * 0.3;
        }

        /** Nothing but dates or section titles, each beside a line of the text. */
        boolean margin() {
            if (cells == 0) return false;
            boolean dates = asides >= cells * 0.6 && titles <= asides / 3;
            boolean headings = titles >= 2 && titles >= cells * 0.6 && alone() < 0.35;
            return dates || headings;
        }
    }
}
