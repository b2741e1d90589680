package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text and Markdown to lines: indentation and blank lines stand in for the layout. */
final class PlainText {
    private static final float EM = 10;
    private static final float CHAR = 5;
    private static final int MAX_CHARS = 500_000;
    private static final Pattern MARKDOWN =
            Pattern.compile("(?m)^#{1,6} \\S|\\*\\*[^*\\n]+\\*\\*|^\\s*[-*] .*\\[[^\\]]+\\]\\(");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)[^)]*\\)|<((?:https?://|mailto:)[^>\\s]+)>");
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern RULE = Pattern.compile("\\s*(?:[-=_*~#]\\s?){3,}\\s*");

    /** "— Experience —", "=== Experience ===", "[ Experience ]": a title between two like signs. */
    private static final Pattern DECORATED = Pattern.compile(
            "\\s*(?:[-–—=*~#_+:•·.◆■]{1,12}\\s+|[=~#+]{2,12}|\\[\\s*|<+\\s*|>+\\s*|\\{\\s*)(\\p{L}[^,;:]*?)(?:\\s+[-–—=*~#_+:•·.◆■]{1,60}|[=~#+]{2,12}|\\s*]|\\s*>+|\\s*<+|\\s*})\\s*");

    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d)[.)]\\s+(\\p{L}[^.;,]*?)\\s*:?\\s*");
    private static final int MOST_TITLE = 45;
    private static final int WIDEST_WRAPPED = 110;

    private final boolean markdown;
    private final boolean wrapped;
    private final LineBuilder lines = new LineBuilder();
    private final List<Document.Link> links = new ArrayList<>();
    private float baseline;
    private boolean afterBlank = true;
    private int titles;

    private PlainText(boolean markdown, boolean wrapped) {
        this.markdown = markdown;
        this.wrapped = wrapped;
    }

    static Document read(String text, Deadline deadline) {
        if (text.length() > MAX_CHARS) throw Refusal.tooMuchText();
        boolean markdown = MARKDOWN.matcher(text).find();
        String source = text.replaceAll("(?s)<!--.*?-->", "");
        String[] rows = source.split("\\R", -1);
        PlainText reader = new PlainText(markdown, isWrapped(rows));
        reader.lines.start(1, 0, null);
        for (int i = 0; i < rows.length; i++) {
            if ((i & 255) == 0) deadline.check();
            boolean underlined = i + 1 < rows.length
                    && rows[i + 1].matches("(?:={3,}|-{3,})\\s*")
                    && !rows[i].isBlank()
                    && rows[i].strip().length() < 60;
            reader.add(rows[i], underlined);
        }
        return new Document(reader.lines.lines(), reader.links, markdown ? "markdown" : "text", 0);
    }

    /** "1. Experience" begins a count of titles; then "2. What I bring" is one, whatever its words. */
    private boolean isNextTitle(int number, String text) {
        boolean title = SectionTitles.partial(text) != null || titles > 0 && text.split(" ").length <= 4;
        if (number != titles + 1 || text.length() > MOST_TITLE || !title || !afterBlank) return false;
        titles = number;
        return true;
    }

    /** Whether lines were broken at a width: then no line is very long, and some long line is carried on by the next. */
    private static boolean isWrapped(String[] rows) {
        int widest = 0;
        for (String row : rows) widest = Math.max(widest, row.stripTrailing().length());
        if (widest > WIDEST_WRAPPED) return false;
        for (int i = 0; i + 1 < rows.length; i++) {
            String next = rows[i + 1].strip();
            if (rows[i].stripTrailing().length() > 0.75 * widest
                    && !next.isEmpty()
                    && (Character.isLowerCase(next.codePointAt(0)) || Character.isDigit(next.codePointAt(0))))
                return true;
        }
        return false;
    }

    private void add(String raw, boolean underlined) {
        baseline += EM * 1.2f;
        String row = TextCleaner.line(raw.replace("\t", "    ")).replace("\f", "");
        boolean ruled = RULE.matcher(row).matches();
        if (row.isBlank() || ruled) {
            afterBlank |= row.isBlank();
            return;
        }
        int heading = underlined ? 2 : 0;
        Matcher decorated = DECORATED.matcher(row);
        Matcher numbered = NUMBERED.matcher(row);
        if (decorated.matches() && decorated.group(1).length() <= MOST_TITLE) {
            heading = 2;
            row = decorated.group(1);
        } else if (numbered.matches() && isNextTitle(Integer.parseInt(numbered.group(1)), numbered.group(2))) {
            heading = 2;
            row = numbered.group(2);
        }
        if (markdown) {
            Matcher title = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*\\s*$").matcher(row);
            if (title.matches()) {
                heading = title.group(1).length();
                row = title.group(2);
            }
            if (row.matches("\\s*\\|?\\s*:?-{2,}.*\\|[-:|\\s]*")) return;
            row = row.replaceFirst("^\\s*\\|(.*)\\|\\s*$", "$1").replaceFirst("^\\s*>\\s?", "");
            row = row.replace("  \\", "").replaceFirst("\\\\$", "");
        }
        List<Word> words = words(row, heading);
        if (words.isEmpty()) return;
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : Rows.wideCells(words, 1.4f)) cells.add(cell);
        lines.add(words, cells, heading, 0, wrapped && heading == 0);
        afterBlank = false;
    }

    private List<Word> words(String row, int heading) {
        List<Word> words = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        List<int[]> linked = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        Matcher link = LINK.matcher(row);
        int at = 0;
        while (link.find()) {
            shown.append(row, at, link.start());
            String text = link.group(1) != null ? link.group(1) : link.group(3);
            String url = link.group(2) != null ? link.group(2) : link.group(3);
            linked.add(new int[] {shown.length(), shown.length() + text.length()});
            addresses.add(url);
            links.add(new Document.Link(url, text, 1, 0));
            shown.append(text);
            at = link.end();
        }
        shown.append(row.substring(at));
        String text = shown.toString();
        boolean bold = false;
        boolean italic = false;
        Matcher token = TOKEN.matcher(text);
        float size = heading == 0 ? EM : EM * (2.1f - 0.2f * Math.min(heading, 5));
        while (token.find()) {
            String word = token.group();
            boolean starts = markdown && word.matches("(?s)[(\"'\u201c]*(?:\\*\\*|__).*");
            if (starts) bold = true;
            boolean slanted = markdown && !starts && word.matches("(?s)[(]*[*_][^*_\\s].*");
            if (slanted) italic = true;
            String clean = markdown ? unmark(word) : word;
            String url = null;
            for (int i = 0; i < linked.size(); i++)
                if (token.start() < linked.get(i)[1] && token.end() > linked.get(i)[0]) url = addresses.get(i);
            if (!clean.isEmpty())
                words.add(new Word(
                        clean,
                        token.start() * CHAR,
                        token.end() * CHAR,
                        baseline,
                        size,
                        bold || heading > 0,
                        italic,
                        url,
                        clean.equals("|")));
            boolean ends = markdown && word.matches("(?s).+(?:\\*\\*|__)[\\p{P}]*|(?:\\*\\*|__)");
            if (ends) bold = false;
            if (markdown && italic && word.matches("(?s).*[^*_\\s][*_][\\p{P}]*")) italic = false;
        }
        return words;
    }

    private static String unmark(String word) {
        String clean = word.replace("**", "").replace("__", "").replace("`", "");
        if (clean.equals("*") || clean.equals("_")) return clean;
        clean = clean.replaceFirst("^([(\"']*)[*_](?=\\S)", "$1").replaceFirst("(?<=\\S)[*_]([\\p{P}]*)$", "$1");
        return clean.replaceAll("\\\\(?=[\\p{P}+])", "");
    }
}
