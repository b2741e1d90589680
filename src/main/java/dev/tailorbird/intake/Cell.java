package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of one line that stand together; a wide gap or a tab separates it from the next cell. */
record Cell(List<Word> words) {

    Cell {
        words = List.copyOf(words);
    }

    float x() {
        return words.get(0).x();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    String text() {
        return join(words);
    }

    static String join(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            if (text.length() > 0) text.append(' ');
            text.append(word.text());
        }
        return text.toString();
    }

    float size() {
        float size = 0;
        for (Word word : words) size = Math.max(size, word.size());
        return size;
    }

    boolean bold() {
        return words.stream().allMatch(Word::bold);
    }

    @Nullable
    String url() {
        for (Word word : words) if (word.url() != null) return word.url();
        return null;
    }

    /** The cell cut where its weight or slant changes: "<b>Acme</b>, Engineer" gives two runs. */
    List<Cell> runs() {
        List<Cell> runs = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        for (Word word : words) {
            if (!run.isEmpty() && styleChanges(run.get(run.size() - 1), word)) {
                runs.add(new Cell(run));
                run = new ArrayList<>();
            }
            run.add(word);
        }
        if (!run.isEmpty()) runs.add(new Cell(run));
        return runs;
    }

    private static boolean styleChanges(Word a, Word b) {
        return a.bold() != b.bold() || a.italic() != b.italic();
    }
}
