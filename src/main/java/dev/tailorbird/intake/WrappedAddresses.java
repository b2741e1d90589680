package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Joins e-mail, web and postal addresses that a narrow column broke over two lines. */
final class WrappedAddresses {
    private static final Pattern BEGINS = Pattern.compile(
            "(?i)\\S+@\\S*|\\S+\\.(?:com|org|net|io|dev|de|fr|es)/\\S*|(?:https?://|www\\.)\\S+|[\\w-]+(?:\\.[\\w-]+)+-?|[\\w-]+\\.");
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll}\\d@._/-][\\w@./-]*");

    private WrappedAddresses() {}

    static List<Line> join(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isCutBeforeTown(last, line)) joined.set(joined.size() - 1, withTown(last, line));
            else if (last != null && carriesOn(last, line)) joined.set(joined.size() - 1, merge(last, line));
            else joined.add(line);
        }
        return joined;
    }

    /** "Lindenallee 12, 10999" above "Berlin": a postal code at the end of a line misses its town. */
    private static boolean isCutBeforeTown(Line first, Line second) {
        String text = first.text();
        return first.lane() == second.lane()
                && first.wraps()
                && second.cells().size() == 1
                && second.words() < 4
                && text.matches("(?s).*\\p{L}.*,\\s\\d{4,5}")
                && Places.isPossible(second.text())
                && SectionTitles.exact(second.text()) == null;
    }

    private static Line withTown(Line first, Line second) {
        List<Cell> cells = new ArrayList<>(first.cells());
        List<Word> words = new ArrayList<>(cells.remove(cells.size() - 1).words());
        words.addAll(second.cells().get(0).words());
        cells.add(new Cell(words));
        return first.withCells(cells);
    }

    private static boolean carriesOn(Line first, Line second) {
        Cell end = first.cells().get(first.cells().size() - 1);
        Word before = end.words().get(end.words().size() - 1);
        Word after = second.cells().get(0).words().get(0);
        if (first.lane() != second.lane() || !first.wraps() || second.words() != 1) return false;
        if (before.text().chars().noneMatch(Character::isLetter)) return false;
        if (!BEGINS.matcher(before.text()).matches()
                || !GOES_ON.matcher(after.text()).matches()) return false;
        if (before.url() != null && Objects.equals(before.url(), after.url())) return true;
        boolean alone = ContactReader.URL.matcher(after.text()).matches()
                || ContactReader.EMAIL.matcher(after.text()).matches();
        boolean cut = before.text().matches(".*[@./_-]") || after.text().matches("[@./_-].*");
        boolean mail = before.text().contains("@") || after.text().contains("@");
        boolean completes = mail
                && ContactReader.EMAIL.matcher(before.text() + after.text()).matches()
                && !ContactReader.EMAIL.matcher(before.text()).matches();
        boolean full = end.right() + (after.right() - after.x()) / after.text().length() > first.edge() - 1.5f;
        return completes
                || !alone
                        && (cut
                                || full
                                        && !ContactReader.EMAIL
                                                .matcher(before.text())
                                                .matches());
    }

    private static Line merge(Line first, Line second) {
        List<Cell> cells = new ArrayList<>(first.cells());
        List<Word> words = new ArrayList<>(cells.remove(cells.size() - 1).words());
        Word last = words.remove(words.size() - 1);
        String rest = second.cells().get(0).words().get(0).text();
        words.add(last.withText(last.text() + rest, last.x()));
        cells.add(new Cell(words));
        return first.withCells(cells);
    }
}
