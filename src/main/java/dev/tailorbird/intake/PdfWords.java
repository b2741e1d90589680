package dev.tailorbird.intake;

import dev.tailorbird.intake.PdfGlyphs.Glyph;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs to words: by spaces where the file has them, else by gaps (letter-spaced text has wider ones). */
final class PdfWords {
    private PdfWords() {}

    static List<Word> of(List<Glyph> glyphs) {
        List<Word> words = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) for (List<Glyph> stretch : stretches(row)) addWords(stretch, words);
        return words;
    }

    /** A row cut at gaps that no letter-spacing makes: two columns may be set differently. */
    private static List<List<Glyph>> stretches(List<Glyph> row) {
        List<List<Glyph>> stretches = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : row) {
            if (glyph.text().isBlank()) {
                if (last != null) stretches.get(stretches.size() - 1).add(glyph);
                continue;
            }
            boolean other = last != null
                    && (glyph.x() - last.right() > 2.5f * last.size()
                            || Math.abs(glyph.size() - last.size()) > 0.4f * last.size());
            if (last == null || other) stretches.add(new ArrayList<>());
            stretches.get(stretches.size() - 1).add(glyph);
            last = glyph;
        }
        return stretches;
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> rows = new ArrayList<>();
        float base = 0;
        for (Glyph glyph : sorted) {
            if (rows.isEmpty() || glyph.baseline() - base > 0.28f * glyph.size()) {
                rows.add(new ArrayList<>());
                base = glyph.baseline();
            }
            rows.get(rows.size() - 1).add(glyph);
        }
        for (List<Glyph> row : rows) row.sort(Comparator.comparingDouble(Glyph::x));
        return rows;
    }

    private static void addWords(List<Glyph> row, List<Word> words) {
        List<Glyph> word = new ArrayList<>();
        boolean apart = false;
        float spacing = letterSpacing(row);
        for (int i = 0; i < row.size(); i++) {
            Glyph glyph = row.get(i);
            boolean icon = glyph.text().equals(TextCleaner.ICON);
            boolean space = glyph.text().isBlank();
            if (!word.isEmpty()) {
                Glyph last = word.get(word.size() - 1);
                float gap = glyph.x() - last.right();
                boolean far = gap > 0.16f * Math.max(last.size(), glyph.size()) + spacing;
                if (icon || space || far) {
                    words.add(word(word, apart));
                    word = new ArrayList<>();
                    apart = false;
                }
            }
            if (icon) apart = true;
            else if (!space) word.add(glyph);
        }
        if (!word.isEmpty()) words.add(word(word, apart));
    }

    /** The usual gap between neighbours when most of a row's letters stand apart; 0 for ordinary text. */
    private static float letterSpacing(List<Glyph> row) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            Glyph a = row.get(i - 1);
            Glyph b = row.get(i);
            if (!a.text().isBlank() && !b.text().isBlank()) gaps.add((b.x() - a.right()) / b.size());
        }
        if (gaps.size() < 3) return 0;
        gaps.sort(Comparator.naturalOrder());
        float median = gaps.get(gaps.size() / 2);
        return median > 0.08f && median < 1.2f ? median * 1.15f * row.get(0).size() : 0;
    }

    private static Word word(List<Glyph> glyphs, boolean apart) {
        StringBuilder text = new StringBuilder();
        int bold = 0;
        int italic = 0;
        float size = 0;
        for (Glyph glyph : glyphs) {
            text.append(glyph.text());
            if (glyph.bold()) bold++;
            if (glyph.italic()) italic++;
            size = Math.max(size, glyph.size());
        }
        Glyph first = glyphs.get(0);
        return new Word(
                Normalizer.normalize(text, Normalizer.Form.NFC),
                first.x(),
                glyphs.get(glyphs.size() - 1).right(),
                first.baseline(),
                size,
                bold * 2 > glyphs.size(),
                italic * 2 > glyphs.size(),
                null,
                apart);
    }
}
