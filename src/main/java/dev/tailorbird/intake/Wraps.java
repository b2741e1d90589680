package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a line goes on with the text of the line before it, and how the two are joined. */
final class Wraps {
    private static final float SLACK = 1.5f;

    private final float usualGap;
    private final float tightGap;
    private final Set<String> words = new HashSet<>();

    Wraps(Document document) {
        List<Float> gaps = new ArrayList<>();
        for (Line line : document.lines()) {
            if (line.gap() < 3) gaps.add(line.gap());
            for (Cell cell : line.cells())
                for (Word word : cell.words())
                    words.add(word.text().toLowerCase(Locale.ROOT).replaceAll("^\\P{L}+|\\P{L}+$", ""));
        }
        gaps.sort(null);
        usualGap = gaps.isEmpty() ? 1.2f : gaps.get(gaps.size() / 3);
        tightGap = gaps.stream().filter(gap -> gap > 0.9f).findFirst().orElse(usualGap);
    }

    float usualGap() {
        return usualGap;
    }

    /**
     * @param first the first line of the running item
     * @param last its last line so far
     */
    boolean goesOn(Line first, Line last, Line line) {
        if (!line.wraps() || line.bullet() > 0 || line.heading() > 0 || line.lane() != last.lane()) return false;
        if (Math.abs(line.size() - last.size()) > 0.12f * last.size()) return false;
        if (line.bold()
                && !last.cells()
                        .get(0)
                        .words()
                        .get(last.cells().get(0).words().size() - 1)
                        .bold()) return false;
        boolean pageBreak = line.page() != last.page();
        boolean far = !pageBreak && line.gap() > Math.max(usualGap * 1.45f, 1.5f);
        if (far) return false;
        boolean sentence = endsSentence(last) && !startsLower(line);
        if (sentence && !pageBreak && first.bullet() == 0 && line.gap() > Math.max(tightGap, 1.05f) * 1.1f)
            return false;
        boolean full = full(last, line);
        boolean lower = startsLower(line);
        if (opensWithDate(line)) return false;
        if (first.bullet() > 0) {
            float em = line.size();
            if (line.textX() < Math.min(first.x(), first.textX()) - 0.3f * em) return false;
            boolean hangs = line.textX() > first.textX() - 0.4f * em && line.textX() < first.textX() + 1.6f * em;
            if (hangs && first.textX() > first.x() + 0.3f * em)
                return full || lower || !endsSentence(last) || last.bullet() == 0;
            return (full || lower && line.textX() > first.x() - 0.5f * em)
                    && Math.abs(line.textX() - first.x()) < 3 * em;
        }
        boolean aligned = Math.abs(line.textX() - last.textX()) < 0.6f * line.size()
                || Math.abs(line.textX() - first.textX()) < 0.6f * line.size()
                || line.textX() < first.textX();
        return aligned && full && (!line.bold() || first.bold());
    }

    /** True when the first word of the next line would not have fitted. */
    static boolean full(Line last, Line next) {
        if (last.edge() <= 0) return false;
        Word word = next.cells().get(0).words().get(0);
        Cell text = last.cells().get(0);
        float space = 0.25f * last.size();
        return text.right() + space + (word.right() - word.x()) > last.edge() - SLACK;
    }

    private static boolean startsLower(Line line) {
        return Character.isLowerCase(line.cells().get(0).text().codePointAt(0));
    }

    private static boolean endsSentence(Line line) {
        return line.textOfFirst().matches("(?s).*[.!?;:]\\s*$");
    }

    /** A new header, however full the line before it: a name or title with its date beside it. */
    static boolean opensWithDate(Line line) {
        return line.cells().size() > 1
                && line.cells().stream().anyMatch(c -> DateRanges.whole(c.text()) != null)
                && DateRanges.whole(line.textOfFirst()) == null
                && !startsLower(line);
    }

    /** Joins two lines of one text; a word broken at the end of the line becomes whole again. */
    String join(String before, String after) {
        if (before.isEmpty()) return after;
        if (before.endsWith("\u00ad")) return before.substring(0, before.length() - 1) + after;
        if (!before.endsWith("-") && !before.endsWith("\u2010")) return before + " " + after;
        String stem = before.substring(0, before.length() - 1);
        String head = stem.substring(stem.lastIndexOf(' ') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("^\\P{L}+", "");
        String tail = after.split("[\\s,.;:)]", 2)[0].toLowerCase(Locale.ROOT);
        if (stem.isEmpty() || stem.endsWith(" ") || stem.endsWith("-")) return before + " " + after;
        if (Character.isUpperCase(after.codePointAt(0)) || Character.isDigit(after.codePointAt(0)) || head.isEmpty())
            return before + after;
        if (words.contains(head + tail)) return stem + after;
        if (words.contains(head + "-" + tail) || words.contains(head) || words.contains(tail)) return before + after;
        boolean fragment = tail.matches(
                "(?:[bcdfghjklmnpqrstvwxz]{0,2}(?:tions?|sions?|ments?|ing|ings|ed|ly|ity|ies|ness|able|ible|ance|ence|ture|tures|tional|ers?|als?|ical|ization|ations?|ung|ungen|keit|lich|schaft|heit|ten|gen|ren|den|sen|ler|ment[es]?|ci[oó]n|dad))");
        return fragment ? stem + after : before + after;
    }
}
