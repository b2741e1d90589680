package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words to rows (one baseline) and rows to cells (split at wide gaps, icons, and before or after a date). */
final class Rows {
    /** A gap this many times the font size always separates. */
    private static final float WIDE = 1.25f;

    private Rows() {}

    static List<List<Word>> of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        List<List<Word>> rows = new ArrayList<>();
        float base = 0;
        float size = 0;
        for (Word word : sorted) {
            if (rows.isEmpty() || word.baseline() - base > 0.4f * Math.min(Math.max(size, 4), word.size() * 1.6f)) {
                rows.add(new ArrayList<>());
                base = word.baseline();
                size = 0;
            }
            size = Math.max(size, word.size());
            rows.get(rows.size() - 1).add(word);
        }
        for (List<Word> row : rows) row.sort(Comparator.comparingDouble(Word::x));
        return rows;
    }

    /** Cells by wide gaps only, for measuring where columns are. */
    static List<Cell> wideCells(List<Word> row, float em) {
        List<Cell> cells = new ArrayList<>();
        List<Word> cell = new ArrayList<>();
        for (Word word : row) {
            if (!cell.isEmpty()) {
                Word last = cell.get(cell.size() - 1);
                if (word.x() - last.right() > em * Math.max(last.size(), word.size())) {
                    cells.add(new Cell(cell));
                    cell = new ArrayList<>();
                }
            }
            cell.add(word);
        }
        if (!cell.isEmpty()) cells.add(new Cell(cell));
        return cells;
    }

    static List<Cell> cells(List<Word> row) {
        List<Cell> cells = new ArrayList<>();
        List<Word> cell = new ArrayList<>();
        for (Word word : row) {
            if (!cell.isEmpty()) {
                Word last = cell.get(cell.size() - 1);
                float gap = word.x() - last.right();
                if (word.apart() || gap > WIDE * Math.max(last.size(), word.size())) {
                    cells.add(new Cell(cell));
                    cell = new ArrayList<>();
                }
            }
            cell.add(word);
        }
        if (!cell.isEmpty()) cells.add(new Cell(cell));
        List<Cell> finer = new ArrayList<>();
        for (Cell c : cells) finer.addAll(splitAtDates(c));
        return finer;
    }

    /**
     * A date column may come close to a full line of text: a gap clearly wider than the row's spaces, with nothing but
     * a date, a duration or a place beyond it, separates as well.
     */
    private static List<Cell> splitAtDates(Cell cell) {
        List<Word> words = cell.words();
        if (words.size() < 3) return List.of(cell);
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < words.size(); i++)
            gaps.add(words.get(i).x() - words.get(i - 1).right());
        List<Float> sorted = new ArrayList<>(gaps);
        sorted.sort(Comparator.naturalOrder());
        float usual =
                Math.max(sorted.get(sorted.size() / 2), 0.18f * words.get(0).size());
        int widest = 0;
        for (int i = 1; i < gaps.size(); i++) if (gaps.get(i) > gaps.get(widest)) widest = i;
        if (gaps.get(widest) < 1.7f * usual
                || gaps.get(widest) < 0.45f * words.get(0).size()) return List.of(cell);
        Cell left = new Cell(words.subList(0, widest + 1));
        Cell right = new Cell(words.subList(widest + 1, words.size()));
        boolean aside = right.words().size() <= 7 && Asides.is(right.text())
                || left.words().size() <= 7 && DateRanges.whole(left.text()) != null;
        return aside ? List.of(left, right) : List.of(cell);
    }
}
