package dev.tailorbird.intake;

import dev.tailorbird.intake.DateRanges.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a section into entries. Each entry has as a rule one date; how many lines stand above the date in the first entry
 * tells where the others begin, for a resume sets all its entries alike.
 */
final class Entries {
    /** {@code header} holds the lines before the text, {@code body} the bullets and paragraphs, without asides. */
    record Entry(List<Line> header, List<Line> body) {}

    private static final int MOST_HEADER_LINES = 4;

    private static final class Row {
        final Line line;
        final List<Cell> asides = new ArrayList<>();
        boolean body;
        boolean dated;

        Row(Line line) {
            this.line = line;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Wraps wraps;

    private Entries(List<Line> lines, Wraps wraps) {
        this.wraps = wraps;
        for (Line line : WrappedDates.join(lines)) rows.add(new Row(line));
        markBodies();
        joinWrapped(lines);
        for (Row row : rows) row.dated = dated(row);
    }

    static List<Entry> of(List<Line> lines, Wraps wraps) {
        return lines.isEmpty() ? List.of() : new Entries(lines, wraps).split();
    }

    private void markBodies() {
        Line first = null;
        Line last = null;
        boolean afterDate = false;
        int named = 0;
        boolean listed = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Line line = row.line;
            Line bare = withoutAsides(row);
            Line next = i + 1 < rows.size() ? rows.get(i + 1).line : null;
            if (first != null && last != null && !Wraps.opensWithDate(line) && wraps.goesOn(first, last, bare)) {
                row.body = true;
            } else {
                boolean text = line.bullet() > 0
                        || prose(line)
                        || runsOn(line, next)
                        || afterDate && named > 1 && !listed && statement(line);
                first = text ? bare : null;
                row.body = text;
            }
            boolean begins = !row.body && i > 0 && rows.get(i - 1).body;
            if (begins) afterDate = false;
            listed = line.bullet() > 0 || listed && row.body;
            named = row.body ? named : (begins ? 0 : named) + pieces(line);
            if (line.cells().stream().anyMatch(c -> headerDate(c.text()) != null)) afterDate = true;
            else if (line.gap() > 1.7f * Math.max(1.2f, wraps.usualGap())) afterDate = row.body && afterDate;
            if (row.body)
                row.asides.addAll(
                        line.cells().subList(bare.cells().size(), line.cells().size()));
            last = bare;
        }
    }

    private void joinWrapped(List<Line> lines) {
        WrappedHeaders wrapped = WrappedHeaders.in(lines, wraps);
        for (int i = 1; i < rows.size(); i++) {
            Row above = rows.get(i - 1);
            if (above.body || rows.get(i).body) continue;
            Line joined = wrapped.join(above.line, rows.get(i).line);
            if (joined == null) continue;
            rows.set(i - 1, new Row(joined));
            rows.remove(i--);
        }
    }

    /** A line of few capitals that the next one carries on in lower case is text, however short it is. */
    private static boolean runsOn(Line line, @Nullable Line next) {
        if (next == null || line.heading() > 0 || line.allBold() || line.cells().size() > 1) return false;
        String text = line.textOfFirst();
        int words = line.words();
        return words >= 5
                && line.lane() == next.lane()
                && text.chars().filter(Character::isUpperCase).count() <= words / 3
                && Character.isLowerCase(next.textOfFirst().codePointAt(0))
                && Wraps.full(line, next)
                && DateRanges.find(text) == null;
    }

    /** How many parts of a header the line names beside its date. */
    private static int pieces(Line line) {
        int pieces = 0;
        for (Cell cell : line.cells())
            if (DateRanges.whole(cell.text()) == null) pieces += cell.text().split("\\s[|·•–—-]\\s|,\\s").length;
        return pieces;
    }

    /** Below a header's date: several words that go on in lower case ("Helped 18 residents with meals"). */
    private static boolean statement(Line line) {
        if (line.heading() > 0 || line.allBold() || line.cells().size() > 1) return false;
        List<Word> words = line.cells().get(0).words();
        String text = line.textOfFirst();
        if (words.size() < (text.endsWith(".") ? 4 : 5) || DateRanges.find(text) != null) return false;
        if (text.matches("(?s).*\\s[|·•–—-]\\s.*") || LabelWords.of(text) != null) return false;
        int second = words.get(1).text().codePointAt(0);
        boolean runs = Character.isLowerCase(second) || Character.isDigit(second);
        boolean named =
                Titles.look(text) != 0 && words.size() < 7 || Titles.school(text) > 0 || Degrees.read(text) != null;
        return runs && !named && !JobPlaces.isCertain(text);
    }

    private static Line withoutAsides(Row row) {
        List<Cell> cells = row.line.cells();
        int end = cells.size();
        while (end > 1 && Asides.is(cells.get(end - 1).text())) end--;
        return end == cells.size() ? row.line : row.line.withCells(cells.subList(0, end));
    }

    /** A line of running text: long, or a sentence; a header is neither. */
    static boolean prose(Line line) {
        if (line.heading() > 0
                || line.allBold()
                || line.cells().size() > 1 && line.cells().stream().anyMatch(c -> DateRanges.whole(c.text()) != null))
            return false;
        String text = line.textOfFirst();
        int words = line.cells().get(0).words().size();
        Range range = DateRanges.find(text);
        if (text.matches("(?s).*\\S [|·•] \\S.* [|·•] \\S.*")) return false;
        if (range != null && words < 14 && (range.from() < 3 || text.length() - range.to() < 3)) return false;
        if (range != null && !range.single() && words < 22) {
            boolean apart = text.substring(0, range.from()).matches("(?s).*[(\\[,|·•–—-]\\s*");
            boolean ends = text.substring(range.to()).matches("[\\s)\\]]*");
            if (range.from() < 2 || apart && ends) return false;
        }
        long capitals = line.cells().get(0).words().stream()
                .filter(w -> Character.isUpperCase(w.text().codePointAt(0)))
                .count();
        boolean sentence = text.matches("(?s).*\\p{Ll}[.!;]$") && words >= 6 && capitals <= words * 0.6;
        boolean wide = line.wraps() && line.cells().get(0).right() > line.edge() * 0.93f && words >= 9;
        if (wide && capitals <= words * 0.55 && !text.matches("(?s).*\\s[|·•]\\s.*")) return true;
        boolean small = text.chars().filter(Character::isUpperCase).count() <= words / 3;
        return sentence || wide && small || words >= 12 && small || words >= 18;
    }

    private static boolean dated(Row row) {
        if (row.body) return row.asides.stream().anyMatch(c -> DateRanges.whole(c.text()) != null);
        for (Cell cell : row.line.cells()) if (headerDate(cell.text()) != null) return true;
        return false;
    }

    /** A date at the beginning or end of a header's text. */
    static @Nullable Range headerDate(String text) {
        Range whole = DateRanges.whole(text);
        if (whole != null) return whole;
        Range best = null;
        for (Range r = DateRanges.find(text); r != null; r = DateRanges.find(text, r.to())) {
            String before = text.substring(0, r.from()).replaceAll("[\\s(\\[,|·•:–—-]+$", "");
            String after = text.substring(r.to()).replaceAll("^[\\s)\\],|·•.:–—-]+", "");
            boolean edge = before.isEmpty()
                    || after.isEmpty()
                    || Asides.is(after)
                    || text.charAt(Math.max(0, r.from() - 1)) == '(';
            boolean better = best == null || best.single() && !r.single();
            if (edge && better) best = r;
        }
        return best;
    }

    private List<Entry> split() {
        List<Integer> anchors = anchors();
        List<Integer> starts;
        if (rows.get(0).line.bullet() > 0 && headerless()) starts = bulletStarts();
        else if (anchors.isEmpty()) starts = styleStarts();
        else starts = anchoredStarts(anchors);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            entries.add(entry(starts.get(i), end));
        }
        return entries;
    }

    private List<Integer> anchors() {
        List<Integer> anchors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).dated) anchors.add(i);
        return anchors;
    }

    /** All lines are bullets: each bullet is an entry. */
    private boolean headerless() {
        return rows.stream().allMatch(r -> r.body);
    }

    private List<Integer> bulletStarts() {
        List<Integer> starts = new ArrayList<>();
        int level = rows.stream()
                .mapToInt(r -> r.line.bullet())
                .filter(b -> b > 0)
                .min()
                .orElse(1);
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).line.bullet() == level) starts.add(i);
        return starts;
    }

    private List<Integer> styleStarts() {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        Line first = rows.get(0).line;
        for (int i = 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.body || !sameStyle(first, row.line)) continue;
            boolean after = rows.get(i - 1).body || !sameStyle(first, rows.get(i - 1).line);
            boolean apart = row.line.gap() > Math.max(1.5f, wraps.usualGap() * 1.3f);
            if (after || apart) starts.add(i);
        }
        return starts;
    }

    private List<Integer> anchoredStarts(List<Integer> anchors) {
        List<Integer> starts = new ArrayList<>();
        int above = Math.min(headerAbove(anchors.get(0)), MOST_HEADER_LINES);
        starts.add(0);
        Line first = rows.get(Math.max(0, anchors.get(0) - above)).line;
        if (anchors.get(0) - above > 0 && !leading(anchors.get(0) - above)) starts.add(anchors.get(0) - above);
        for (int j = 1; j < anchors.size(); j++) {
            int anchor = anchors.get(j);
            int previous = anchors.get(j - 1);
            int low = previous + 1;
            boolean between = false;
            for (int i = anchor - 1; i > previous; i--)
                if (rows.get(i).body) {
                    low = i + 1;
                    between = true;
                    break;
                }
            if (rows.get(anchor).body && !between && low > anchor - above) continue;
            int start = between ? startAfterBody(low, anchor, above, first) : Math.max(low, anchor - above);
            if (!between && sameHeader(previous, anchor)) continue;
            if (start > starts.get(starts.size() - 1)) starts.add(start);
        }
        return starts;
    }

    /** Lines before the first header that belong to no entry are kept with the first entry when they are headers. */
    private boolean leading(int end) {
        for (int i = 0; i < end; i++) if (rows.get(i).body) return false;
        return true;
    }

    private int headerAbove(int anchor) {
        int above = 0;
        for (int i = anchor - 1; i >= 0 && !rows.get(i).body; i--) above++;
        return above;
    }

    /** Two dates in one header: two cells, or a second line that holds nothing but its date and looks different. */
    private boolean sameHeader(int previous, int anchor) {
        Line a = rows.get(previous).line;
        Line b = rows.get(anchor).line;
        return anchor == previous + 1
                && !sameStyle(a, b)
                && b.cells().size() == 1
                && DateRanges.whole(b.text()) != null
                && DateRanges.whole(a.text()) == null;
    }

    private int startAfterBody(int low, int anchor, int above, Line first) {
        int lines = anchor - low;
        if (lines <= above) return low;
        if (sameStyle(first, rows.get(anchor - above).line)) return anchor - above;
        for (int i = low; i < anchor; i++) if (sameStyle(first, rows.get(i).line)) return i;
        return Math.max(low, anchor - Math.max(above, 1));
    }

    static boolean sameStyle(Line a, Line b) {
        return a.heading() == b.heading()
                && Math.abs(a.size() - b.size()) < 0.6f
                && a.bold() == b.bold()
                && a.cells().get(0).words().get(0).italic()
                        == b.cells().get(0).words().get(0).italic()
                && (a.bullet() > 0) == (b.bullet() > 0);
    }

    private Entry entry(int start, int end) {
        List<Line> header = new ArrayList<>();
        List<Line> body = new ArrayList<>();
        int i = start;
        if (rows.get(start).body && rows.get(start).line.bullet() > 0 && headerless()) {
            header.add(rows.get(i++).line);
            while (i < end && rows.get(i).line.bullet() == 0) header.add(rows.get(i++).line);
        }
        while (i < end && !rows.get(i).body && header.size() < MOST_HEADER_LINES + 2) header.add(rows.get(i++).line);
        for (; i < end; i++) {
            Row row = rows.get(i);
            if (row.asides.isEmpty()) {
                body.add(row.line);
            } else {
                List<Cell> cells = row.line.cells();
                body.add(row.line.withCells(cells.subList(0, cells.size() - row.asides.size())));
                header.add(row.line.withCells(row.asides));
            }
        }
        return new Entry(header, body);
    }
}
