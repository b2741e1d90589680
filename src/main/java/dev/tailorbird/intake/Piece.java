package dev.tailorbird.intake;

import dev.tailorbird.intake.DateRanges.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of an entry's header: what is left between separators, gaps and changes of weight when the date is taken out.
 *
 * @param beside true when it stands right of other text on its line
 * @param link the separator between it and the piece before it when both were one text, else null
 */
record Piece(
        String text,
        boolean bold,
        boolean italic,
        boolean beside,
        int row,
        @Nullable String url,
        Line line,
        @Nullable String link) {

    /** Separators that always part: a dash, bar or dot between spaces, or "at" between a title and an employer. */
    private static final Pattern STRONG = Pattern.compile(
            "\\s+(?:[–—|•·●⋅∙‣▪◦~]|-{1,3}|//|/|@)\\s+|\\s*[|•●▪]\\s*|\\s+[–—]|(?<=[\\p{Ll}\\p{Lu})])\\s+(?:at|bei|chez|presso|bij)\\s+(?=\\p{Lu}|\\d)");

    private static final String AT = "^(?:(?i)at|bei|bei der|chez|presso|bij|w firmie|@)\\s+(?=\\p{Lu}|\\d)";

    private static final String TRIM = "^[\\s,;:|·•–—@/-]+|[\\s,;:|·•–—@/-]+$";

    /** A header taken apart: its date (with the line it stands on) and its pieces in order. */
    record Header(
            List<Piece> pieces,
            @Nullable Range range,
            @Nullable Line dateLine) {}

    static Header of(List<Line> lines) {
        List<Piece> pieces = new ArrayList<>();
        Range range = null;
        Line dateLine = null;
        int row = 0;
        for (Line line : lines) {
            boolean beside = false;
            for (Cell cell : line.cells()) {
                Cell rest = cell;
                Range here = Entries.headerDate(cell.text());
                if (here != null && (range == null || range.single() && !here.single())) {
                    range = here;
                    dateLine = line;
                    rest = without(cell, here);
                } else if (here != null && DateRanges.whole(cell.text()) != null) {
                    rest = null;
                } else if (here != null && !here.single()) {
                    rest = without(cell, here);
                }
                if (rest != null) addPieces(rest, beside, row, line, pieces);
                beside = true;
            }
            row++;
        }
        return new Header(pieces, range, dateLine);
    }

    private static @Nullable Cell without(Cell cell, Range range) {
        List<Word> kept = new ArrayList<>();
        int at = 0;
        for (Word word : cell.words()) {
            int end = at + word.text().length();
            if (end <= range.from() || at >= range.to()) {
                kept.add(word);
            } else {
                String before = word.text().substring(0, Math.max(0, range.from() - at));
                String after = word.text().substring(Math.min(word.text().length(), Math.max(0, range.to() - at)));
                String rest = (before + after).replaceAll("^[()\\[\\],.;:]+$", "");
                if (!rest.isEmpty()) kept.add(word.withText(rest, word.x()));
            }
            at = end + 1;
        }
        return kept.isEmpty() ? null : new Cell(kept);
    }

    private static void addPieces(Cell cell, boolean beside, int row, Line line, List<Piece> pieces) {
        for (Cell run : joinedRuns(cell)) {
            String text = run.text();
            int at = 0;
            List<String> parts = new ArrayList<>();
            List<String> links = new ArrayList<>();
            Matcher m = STRONG.matcher(text);
            while (m.find()) {
                if (insideParentheses(text, m.start())) continue;
                parts.add(text.substring(at, m.start()));
                links.add(m.group());
                at = m.end();
            }
            parts.add(text.substring(at));
            String link = null;
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i);
                String bare = part.replaceAll(TRIM, "")
                        .replaceAll("\\(\\s*\\)|^\\)|\\($", "")
                        .strip();
                bare = bare.replaceAll(TRIM, "").replaceFirst(AT, "");
                if (bare.isEmpty() || bare.chars().noneMatch(Character::isLetterOrDigit)) continue;
                if (Asides.isDuration(bare)
                        || Asides.isEmployment(bare.replaceAll("[()]", "")) && !Asides.isSelfEmployment(bare)) continue;
                Word first = run.words().get(0);
                if (i > 0 && link != null) link = links.get(i - 1);
                pieces.add(new Piece(bare, first.bold(), first.italic(), beside, row, run.url(), line, link));
                link = "";
            }
        }
    }

    /** Runs of one weight; a run of only punctuation goes to its neighbour, and "(…)" stays with what it explains. */
    private static List<Cell> joinedRuns(Cell cell) {
        List<Cell> joined = new ArrayList<>();
        for (Cell run : cell.runs()) {
            boolean letters = run.text().chars().anyMatch(Character::isLetterOrDigit);
            boolean aside = run.text().startsWith("(") && run.text().endsWith(")");
            boolean conjunction = run.text().matches("(?i)(?:&|and|und|et|y|of|in|for|der|des|de)");
            boolean afterConjunction = !joined.isEmpty()
                    && joined.get(joined.size() - 1).text().matches("(?is).*\\b(?:and|und|et|of|in|for|de)$|(?s).*&$");
            if (!joined.isEmpty() && (!letters || aside || conjunction || afterConjunction)) {
                List<Word> words =
                        new ArrayList<>(joined.remove(joined.size() - 1).words());
                words.addAll(run.words());
                joined.add(new Cell(words));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static boolean insideParentheses(String text, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            if (text.charAt(i) == '(') depth++;
            else if (text.charAt(i) == ')') depth--;
        }
        return depth > 0 && text.indexOf(')', at) >= 0;
    }

    Piece withText(String other) {
        return new Piece(other, bold, italic, beside, row, url, line, link);
    }
}
