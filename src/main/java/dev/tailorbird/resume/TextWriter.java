package dev.tailorbird.resume;

import dev.tailorbird.resume.Sheet.Entry;
import dev.tailorbird.resume.Sheet.Row;
import dev.tailorbird.resume.Sheet.Section;
import dev.tailorbird.resume.Sheet.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A resume as plain text for forms that take nothing else: one line a statement, never broken by width. */
final class TextWriter {
    private final StringBuilder out = new StringBuilder();

    private TextWriter() {}

    static String of(Sheet sheet) {
        TextWriter writer = new TextWriter();
        writer.write(sheet);
        return writer.out.toString().strip() + "\n";
    }

    private void write(Sheet sheet) {
        line(sheet.name().text());
        sheet.headline().forEach(headline -> line(headline.text()));
        sheet.contact().forEach(contact -> line(joined(contact, " | ")));
        sheet.sections().forEach(this::section);
    }

    private void section(Section section) {
        out.append('\n');
        line(section.heading().toUpperCase(Locale.ROOT));
        out.append('\n');
        line(section.text());
        boolean first = true;
        for (Entry entry : section.entries()) {
            if (!first && !entry.minor()) {
                out.append('\n');
            }
            first = false;
            entry(entry);
        }
        section.rows().forEach(this::row);
    }

    private void entry(Entry entry) {
        if (entry.minor()) {
            line(Stream.of(entry.title().text(), joined(entry.under(), ", "), entry.dates())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ")));
        } else {
            line(entry.title().text());
            line(joined(entry.under(), " | "));
            line(entry.dates());
        }
        line(entry.text());
        entry.bullets().forEach(bullet -> line("- " + bullet));
        entry.rows().forEach(this::row);
    }

    private void row(Row row) {
        line(row.label().isEmpty() ? row.text() : row.label() + ": " + row.text());
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            out.append(text).append('\n');
        }
    }

    private static String joined(List<Words> words, String separator) {
        return words.stream().map(Words::text).collect(Collectors.joining(separator));
    }
}
