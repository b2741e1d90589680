package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Dates in the left margin: joins those broken over two rows and those that stand a little beside their line. */
final class Margins {
    private Margins() {}

    static List<List<Word>> join(List<List<Word>> rows, float margin) {
        List<List<Word>> joined = new ArrayList<>();
        List<Word> open = null;
        float openY = 0;
        int openAt = -1;
        for (List<Word> row : rows) {
            List<Word> side = new ArrayList<>();
            List<Word> main = new ArrayList<>();
            for (Word word : row) (word.right() < margin + 2 ? side : main).add(word);
            float y = row.get(0).baseline();
            if (!side.isEmpty()
                    && open != null
                    && y - openY < 1.9f * side.get(0).size()
                    && unfinished(Cell.join(open), Cell.join(side))) {
                open.addAll(side);
                openY = y;
                replace(joined, openAt, open, margin);
                side = new ArrayList<>();
                row = main;
            } else if (!side.isEmpty()) {
                open = new ArrayList<>(side);
                openY = y;
                openAt = joined.size();
            }
            if (row.isEmpty()) continue;
            List<Word> kept = new ArrayList<>(side);
            kept.addAll(main);
            if (main.isEmpty() && !joined.isEmpty() && openAt == joined.size()) {
                // a lone date between two rows: it belongs to the nearer one, as a row of its own for now
                joined.add(kept);
            } else {
                joined.add(kept);
            }
        }
        return attachLoneDates(joined, margin);
    }

    private static boolean unfinished(String first, String second) {
        String both = first + " " + second;
        boolean open = first.matches("(?s).*(?:[-–—]|\\b(?:to|bis|à|au|a|al|hasta))\\s*$");
        boolean year = second.matches("\\s*(?:19|20)\\d\\d\\s*") && !first.matches("(?s).*\\d\\s*");
        return SectionTitles.exact(both) != null
                || year && DateRanges.whole(both) != null
                || open && DateRanges.whole(both) != null
                || DateRanges.whole(first) == null && DateRanges.whole(both) != null
                || second.matches("(?s)\\s*[-–—].*") && DateRanges.whole(both) != null;
    }

    private static void replace(List<List<Word>> rows, int at, List<Word> side, float margin) {
        List<Word> row = new ArrayList<>();
        float baseline = side.get(0).baseline();
        float x = side.get(0).x();
        for (Word w : side)
            row.add(new Word(
                    w.text(),
                    x,
                    Math.min(w.right(), margin),
                    baseline,
                    w.size(),
                    w.bold(),
                    w.italic(),
                    w.url(),
                    false));
        for (Word w : rows.get(at)) if (w.right() >= margin + 2) row.add(w);
        rows.set(at, row);
    }

    /** A date whose baseline matches no line goes to the line nearest to it. */
    private static List<List<Word>> attachLoneDates(List<List<Word>> rows, float margin) {
        List<List<Word>> done = new ArrayList<>(rows);
        for (int i = 0; i < done.size(); i++) {
            List<Word> row = done.get(i);
            boolean lone = row.stream().allMatch(w -> w.right() < margin + 2);
            if (!lone || DateRanges.whole(Cell.join(row)) == null) continue;
            float y = row.get(0).baseline();
            int nearest = nearest(done, i, y, margin);
            if (nearest < 0) continue;
            List<Word> merged = new ArrayList<>(row);
            merged.addAll(done.get(nearest));
            merged.sort(Comparator.comparingDouble(Word::x));
            done.set(nearest, merged);
            done.remove(i);
            i--;
        }
        return done;
    }

    private static int nearest(List<List<Word>> rows, int lone, float y, float margin) {
        int best = -1;
        float distance = Float.MAX_VALUE;
        for (int i = Math.max(0, lone - 1); i <= Math.min(rows.size() - 1, lone + 1); i++) {
            if (i == lone || rows.get(i).stream().anyMatch(w -> w.right() < margin + 2)) continue;
            float d = Math.abs(rows.get(i).get(0).baseline() - y);
            if (d < distance && d < 1.2f * rows.get(lone).get(0).size()) {
                distance = d;
                best = i;
            }
        }
        return best;
    }
}
