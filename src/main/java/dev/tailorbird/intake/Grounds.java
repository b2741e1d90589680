package dev.tailorbird.intake;

import dev.tailorbird.ai.AnswerRefused;
import dev.tailorbird.ai.SourceText;
import dev.tailorbird.ai.UntrustedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a model read against the document: a value that does not stand there is left out and counted, one that
 * does gets the line where it stands as its origin.
 */
final class Grounds {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:\\s*[-–]\\s*(\\d{1,5}))?");
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d{2})(?:-(\\d{2}))?(?:-\\d{2})?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final double COPIED = 0.9;
    private static final double SCATTERED = 0.6;
    private static final int LONGEST_RANGE = 12;

    /** More than a fifth invented is no reading of this document. */
    private static final int TOLERATED = 5;

    private static final int NAMED = 5;

    private final Document document;
    private final Wraps wraps;
    private final Origins origins = new Origins();
    private final List<SourceText> lines;
    private final SourceText whole;
    private final List<String> invented = new ArrayList<>();
    private int values;

    Grounds(Document document) {
        this.document = document;
        this.wraps = new Wraps(document);
        this.lines = document.lines().stream()
                .map(line -> new SourceText(line.text()))
                .toList();
        this.whole = new SourceText(document.lines().stream().map(Line::text).collect(Collectors.joining("\n")));
    }

    /** The lines with their numbers, for the prompt. */
    static String numbered(Document document) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Line line : document.lines())
            text.append(++number)
                    .append(line.bullet() > 0 ? " - " : " ")
                    .append(line.text().replace('\n', ' '))
                    .append('\n');
        return text.toString();
    }

    Map<String, FieldOrigin> origins() {
        return origins.fields();
    }

    /** The value if the document has it, else null. */
    @Nullable
    String value(String pointer, @Nullable String read) {
        String value = read == null
                ? ""
                : UntrustedText.clean(read).replaceAll("\\s+", " ").strip();
        if (value.isEmpty()) return null;
        values++;
        if (!whole.says(value)) {
            invented.add(value);
            return null;
        }
        Line line = line(value);
        return origins.note(
                pointer, value, line == null ? document.lines().get(0) : line, line == null ? SCATTERED : COPIED);
    }

    /** The values that the document has; pointers count those kept. */
    List<String> values(String pointer, @Nullable List<String> read) {
        List<String> kept = new ArrayList<>();
        for (String one : read == null ? List.<String>of() : read) {
            String value = value(pointer + "/" + kept.size(), one);
            if (value != null) kept.add(value);
        }
        return kept;
    }

    /** A date whose year, and month if it has one, stand in one line. */
    @Nullable
    String date(String pointer, @Nullable String read) {
        Matcher date = DATE.matcher(read == null ? "" : read.strip());
        if (!date.matches()) return null;
        values++;
        String year = date.group(1);
        for (int i = 0; i < lines.size(); i++) {
            String text = document.lines().get(i).text();
            if (!text.contains(year)
                    && !text.contains("/" + year.substring(2))
                    && !text.contains("'" + year.substring(2))) continue;
            if (date.group(2) == null || monthIn(text, Integer.parseInt(date.group(2))))
                return origins.note(
                        pointer,
                        date.group(2) == null ? year : year + "-" + date.group(2),
                        document.lines().get(i),
                        COPIED);
        }
        if (whole.says(year)) return origins.note(pointer, year, line(year), SCATTERED);
        invented.add(String.valueOf(read));
        return null;
    }

    private static boolean monthIn(String text, int month) {
        if (month < 1 || month > 12) return false;
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return lower.contains(MONTHS.get(month - 1))
                || lower.matches("(?s).*(?<!\\d)0?" + month + "[./-].*")
                || lower.matches("(?s).*[./-]0?" + month + "(?!\\d).*")
                || !lower.matches("(?s).*[a-z].*"); // another script or language: only the year can be held against it
    }

    /** The sentence that stands on these lines, in the document's own words. */
    @Nullable
    String sentence(String pointer, @Nullable String range) {
        Matcher lines = RANGE.matcher(range == null ? "" : range.strip());
        if (!lines.matches()) return null;
        values++;
        int first = Integer.parseInt(lines.group(1));
        int last = lines.group(2) == null ? first : Integer.parseInt(lines.group(2));
        if (first < 1 || last < first || last > document.lines().size() || last - first > LONGEST_RANGE) {
            invented.add("line " + range);
            return null;
        }
        String text = "";
        for (Line line : document.lines().subList(first - 1, last)) text = wraps.join(text, Item.bodyText(line));
        String clean = text.replace("\u00ad", "").replaceAll("\\s+", " ").strip();
        return clean.isEmpty()
                ? null
                : origins.note(pointer, clean, document.lines().get(first - 1), COPIED);
    }

    List<String> sentences(String pointer, @Nullable List<String> ranges) {
        List<String> kept = new ArrayList<>();
        for (String range : ranges == null ? List.<String>of() : ranges) {
            String text = sentence(pointer + "/" + kept.size(), range);
            if (text != null) kept.add(text);
        }
        return kept;
    }

    /** What was left out, in words for the person. */
    List<String> notes() {
        return invented.isEmpty()
                ? List.of()
                : List.of("The model gave " + invented.size()
                        + " values that do not stand in the document; they were left out.");
    }

    /** @throws AnswerRefused when too much was invented */
    void judge() {
        if (invented.size() * TOLERATED > values)
            throw new AnswerRefused("these values do not stand in the resume, copy exactly: "
                    + invented.stream().limit(NAMED).collect(Collectors.joining("; ")));
    }

    private @Nullable Line line(String value) {
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).says(value)) return document.lines().get(i);
        return null;
    }
}
