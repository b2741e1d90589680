package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;

/** Forms with a column of labels ("Employer | Acme"): each row becomes "Employer: Acme", its bullets become bullets. */
final class LabelColumns {
    private LabelColumns() {}

    static List<Line> unfold(List<Line> lines) {
        List<Line> unfolded = new ArrayList<>();
        for (Line line : lines) unfolded.add(unfold(line));
        return unfolded;
    }

    private static Line unfold(Line line) {
        if (line.cells().size() < 2) return line;
        LabelWords.Label label = LabelWords.word(line.textOfFirst());
        if (label == null) return line;
        List<Cell> values = line.cells().subList(1, line.cells().size());
        return switch (label) {
            case DATE -> line.withCells(values);
            case DUTIES -> LineBuilder.unmarked(line.withCells(values));
            case EMPLOYER, TITLE, PLACE, SCHOOL, DEGREE ->
                line.withCells(labelled(line.cells().get(0), values));
        };
    }

    private static List<Cell> labelled(Cell label, List<Cell> values) {
        List<Word> words = new ArrayList<>(label.words());
        Word last = words.remove(words.size() - 1);
        words.add(last.text().endsWith(":") ? last : last.withText(last.text() + ":", last.x()));
        words.addAll(values.get(0).words());
        for (int i = 0; i < words.size(); i++) words.set(i, words.get(i).plain());
        List<Cell> cells = new ArrayList<>(List.of(new Cell(words)));
        cells.addAll(values.subList(1, values.size()));
        return cells;
    }
}
