package dev.tailorbird.intake;

import dev.tailorbird.intake.Columns.Gutter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages of words to lines in reading order. A page is cut into bands: lines across the whole width, and stretches of two
 * columns. Columns that go on over a page break are joined before the next column is read.
 */
final class PdfLayout {
    private record Page(List<Word> words, float width, float height) {}

    /** Rows of one stretch; {@code gutter} is null for a single column. */
    private record Band(int page, @Nullable Gutter gutter, List<Word> left, List<Word> right) {}

    private final List<Page> pages = new ArrayList<>();
    private final Furniture furniture = new Furniture();

    void add(List<Word> words, float width, float height) {
        pages.add(new Page(words, width, height));
        furniture.see(Rows.of(words), height);
    }

    List<Line> lines() {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) addBands(i + 1, pages.get(i), bands);
        LineBuilder lines = new LineBuilder();
        int lane = 0;
        for (int i = 0; i < bands.size(); ) {
            int end = i + 1;
            while (end < bands.size() && goesOn(bands.get(i), bands.get(end))) end++;
            emit(bands.subList(i, end), lane, lines);
            lane += 2;
            i = end;
        }
        return lines.lines();
    }

    private void addBands(int number, Page page, List<Band> bands) {
        List<List<Word>> rows = new ArrayList<>();
        for (List<Word> row : Rows.of(page.words())) if (!furniture.is(row, page.height(), number)) rows.add(row);
        Gutter gutter = Columns.find(rows, 0, page.width());
        int beside = gutter != null && gutter.kind() == Columns.Kind.TEXT ? 0 : titlesBeside(rows);
        if (beside > 0) {
            List<List<Word>> below = rows.subList(beside, rows.size());
            Gutter lower = Columns.find(below, 0, page.width());
            if (lower != null && lower.kind() == Columns.Kind.TEXT) {
                List<List<Word>> above = rows.subList(0, beside);
                addBands(number, above, Columns.find(above, 0, page.width()), bands);
                addBands(number, below, lower, bands);
                return;
            }
        }
        addBands(number, rows, gutter, bands);
    }

    /** The first row, not counting the top one, with two section titles beside each other; 0 when there is none. */
    private static int titlesBeside(List<List<Word>> rows) {
        for (int i = 1; i < rows.size(); i++) {
            List<Cell> cells = Rows.wideCells(rows.get(i), 0.8f);
            boolean known = cells.stream().anyMatch(c -> SectionTitles.exact(c.text()) != null);
            boolean alike = cells.size() == 2
                    && sameStyle(cells.get(0).words(), cells.get(1).words());
            if (known && alike && cells.stream().allMatch(c -> SectionTitles.partial(c.text()) != null)) return i;
        }
        return 0;
    }

    private static void addBands(int number, List<List<Word>> rows, @Nullable Gutter gutter, List<Band> bands) {
        if (gutter == null || gutter.kind() == Columns.Kind.MARGIN) {
            List<Word> all = new ArrayList<>();
            rows.forEach(all::addAll);
            Band before = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            Gutter earlier = before == null ? null : before.gutter();
            if (gutter == null && earlier != null && earlier.kind() == Columns.Kind.TEXT && !all.isEmpty()) {
                float x = earlier.x();
                if (all.stream().allMatch(w -> w.right() < x + 4)) {
                    bands.add(new Band(number, earlier, all, List.of()));
                    return;
                }
                if (all.stream().allMatch(w -> w.x() > x - 4)) {
                    bands.add(new Band(number, earlier, List.of(), all));
                    return;
                }
            }
            if (!all.isEmpty()) bands.add(new Band(number, gutter, all, List.of()));
            return;
        }
        List<Word> left = new ArrayList<>();
        List<Word> right = new ArrayList<>();
        List<Word> across = new ArrayList<>();
        for (List<Word> row : rows) {
            boolean crosses = Rows.wideCells(row, gutter.em()).stream()
                    .anyMatch(c -> c.x() < gutter.x() - 2 && c.right() > gutter.x() + 2);
            if (crosses && !(left.isEmpty() && right.isEmpty())) {
                bands.add(new Band(number, gutter, left, right));
                left = new ArrayList<>();
                right = new ArrayList<>();
            }
            if (!crosses && !across.isEmpty()) {
                bands.add(new Band(number, null, across, List.of()));
                across = new ArrayList<>();
            }
            if (crosses) across.addAll(row);
            else for (Word word : row) (word.x() < gutter.x() ? left : right).add(word);
        }
        if (!across.isEmpty()) bands.add(new Band(number, null, across, List.of()));
        if (!left.isEmpty() || !right.isEmpty()) bands.add(new Band(number, gutter, left, right));
    }

    private static boolean goesOn(Band first, Band next) {
        Gutter a = first.gutter();
        Gutter b = next.gutter();
        // a page without marginal dates among pages that have them is still the same single column
        if (a == null) return b == null || b.kind() == Columns.Kind.MARGIN;
        if (b == null) return a.kind() == Columns.Kind.MARGIN;
        if (a.kind() == Columns.Kind.MARGIN || b.kind() == Columns.Kind.MARGIN) return a.kind() == b.kind();
        return Math.abs(a.x() - b.x()) < 25 && next.page() > first.page();
    }

    private void emit(List<Band> bands, int lane, LineBuilder lines) {
        for (Band band : bands) {
            Gutter gutter = band.gutter();
            if (gutter != null && gutter.kind() == Columns.Kind.MARGIN)
                emit(band.page(), lane, band.left(), gutter.x(), lines);
            else emit(band.page(), lane, band.left(), gutter == null ? -1 : margin(band.left()), lines);
        }
        for (Band band : bands)
            if (!band.right().isEmpty()) emit(band.page(), lane + 1, band.right(), margin(band.right()), lines);
    }

    /** Where dates in the left margin of a column end; -1 when it has none. */
    private static float margin(List<Word> column) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Word word : column) {
            left = Math.min(left, word.x());
            right = Math.max(right, word.right());
        }
        Gutter gutter = Columns.find(Rows.of(column), left, right);
        return gutter != null && gutter.kind() == Columns.Kind.MARGIN ? gutter.x() : -1;
    }

    private void emit(int page, int lane, List<Word> words, float margin, LineBuilder lines) {
        if (words.isEmpty()) return;
        List<List<Word>> rows = Rows.of(words);
        if (margin > 0) rows = Margins.join(rows, margin);
        lines.start(page, lane, bulletStops(rows));
        List<Word> title = loneTitle(rows, margin);
        for (List<Word> row : rows) {
            int cut = marginEnd(row, margin);
            if (cut == 0) {
                lines.add(row, Rows.cells(row), 0, 0, true);
                continue;
            }
            List<Word> side = row.subList(0, cut);
            List<Word> main = row.subList(cut, row.size());
            String text = Cell.join(side);
            if (SectionTitles.exact(text) != null && (title == null || sameStyle(title, side))) {
                lines.add(side, List.of(new Cell(side)), 0, 0, true);
                lines.add(main, Rows.cells(main), 0, 0, true);
            } else if (Asides.is(text)
                    || DateRanges.find(text) != null
                    || TextCleaner.isBullet(main.get(0).text()) && LabelWords.word(text) == null
                    || Towns.isKnown(text)) {
                // the text keeps its place as first cell; the date in the margin comes after it
                List<Cell> cells = new ArrayList<>(Rows.cells(main));
                cells.add(new Cell(side));
                lines.add(main, cells, 0, 0, true);
            } else {
                List<Cell> cells = new ArrayList<>(List.of(new Cell(side)));
                cells.addAll(Rows.cells(main));
                lines.add(row, cells, 0, 0, true);
            }
        }
    }

    /** How many words of the row stand in the margin beside others; 0 when none do. */
    private static int marginEnd(List<Word> row, float margin) {
        int cut = 0;
        while (cut < row.size() && row.get(cut).x() < margin) cut++;
        if (cut == 0 || cut == row.size()) return 0;
        Word last = row.get(cut - 1);
        Word next = row.get(cut);
        return last.right() < margin + 2 && next.x() - last.right() > 0.5f * next.size() ? cut : 0;
    }

    /** A section title that stands alone on its row, as an example of how this document sets its titles. */
    private static @Nullable List<Word> loneTitle(List<List<Word>> rows, float margin) {
        if (margin <= 0) return null;
        for (List<Word> row : rows)
            if (marginEnd(row, margin) == 0 && SectionTitles.exact(Cell.join(row)) != null) return row;
        return null;
    }

    private static boolean sameStyle(List<Word> a, List<Word> b) {
        return Math.abs(a.get(0).size() - b.get(0).size()) < 0.5f
                && a.get(0).bold() == b.get(0).bold()
                && Line.caps(Cell.join(a)) == Line.caps(Cell.join(b));
    }

    private static float[] bulletStops(List<List<Word>> rows) {
        List<Float> stops = new ArrayList<>();
        for (List<Word> row : rows) {
            Word first = row.get(0);
            boolean bullet = TextCleaner.isBullet(first.text())
                    || TextCleaner.isSureBullet(first.text().charAt(0));
            if (bullet && stops.stream().noneMatch(s -> Math.abs(s - first.x()) < 4)) stops.add(first.x());
        }
        stops.sort(null);
        float[] sorted = new float[stops.size()];
        for (int i = 0; i < sorted.length; i++) sorted[i] = stops.get(i);
        return sorted;
    }
}
