package dev.tailorbird.resume;

import dev.tailorbird.resume.Sheet.Entry;
import dev.tailorbird.resume.Sheet.Row;
import dev.tailorbird.resume.Sheet.Section;
import dev.tailorbird.resume.Sheet.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A resume in CommonMark; what the person wrote stays as it is, whatever signs it has. */
final class MarkdownWriter {
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|~]|&(?=#?\\w+;)");
    /** What begins a heading, a list or a rule. */
    private static final Pattern LEADING = Pattern.compile("^(\\d{0,9})([#.)+=-])");

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    static String of(Sheet sheet) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.write(sheet);
        return writer.out.toString().strip() + "\n";
    }

    private void write(Sheet sheet) {
        if (sheet.name().isPresent()) {
            block("# " + words(sheet.name()));
        }
        sheet.headline().forEach(headline -> block("**" + words(headline) + "**"));
        block(sheet.contact().stream().map(MarkdownWriter::line).collect(Collectors.joining("  \n")));
        sheet.sections().forEach(this::section);
    }

    private void section(Section section) {
        block("## " + escaped(section.heading()));
        block(paragraph(section.text()));
        section.entries().stream().filter(entry -> !entry.minor()).forEach(this::entry);
        block(section.entries().stream()
                .filter(Entry::minor)
                .map(MarkdownWriter::minor)
                .collect(Collectors.joining("\n")));
        rows(section.rows());
    }

    private void entry(Entry entry) {
        block("### " + words(entry.title()));
        Stream<String> under =
                Stream.of(entry.under().isEmpty() ? "" : "**" + line(entry.under()) + "**", escaped(entry.dates()));
        block(under.filter(part -> !part.isEmpty()).collect(Collectors.joining("  \n")));
        block(paragraph(entry.text()));
        block(entry.bullets().stream().map(bullet -> "- " + paragraph(bullet)).collect(Collectors.joining("\n")));
        rows(entry.rows());
    }

    private static String minor(Entry entry) {
        String by = entry.under().stream().map(words -> ", " + words(words)).collect(Collectors.joining());
        String dates = entry.dates().isEmpty() ? "" : " (" + escaped(entry.dates()) + ")";
        String text = entry.text().isEmpty() ? "" : ": " + escaped(entry.text());
        return "- " + words(entry.title()) + by + dates + text;
    }

    private void rows(List<Row> rows) {
        block(rows.stream()
                .map(row -> row.label().isEmpty()
                        ? paragraph(row.text())
                        : "**" + escaped(row.label()) + ":** " + escaped(row.text()))
                .collect(Collectors.joining("  \n")));
    }

    private void block(String text) {
        if (!text.isEmpty()) {
            out.append(text).append("\n\n");
        }
    }

    private static String line(List<Words> line) {
        return line.stream().map(MarkdownWriter::words).collect(Collectors.joining(" · "));
    }

    private static String words(Words words) {
        return words.link() == null
                ? escaped(words.text())
                : "[" + escaped(words.text()) + "]("
                        + words.link().replace("(", "%28").replace(")", "%29") + ")";
    }

    /** Text at the beginning of a line, where a few signs more mean something. */
    private static String paragraph(String text) {
        return LEADING.matcher(escaped(text)).replaceFirst("$1\\\\$2");
    }

    private static String escaped(String text) {
        return SIGN.matcher(text).replaceAll("\\\\$0");
    }
}
