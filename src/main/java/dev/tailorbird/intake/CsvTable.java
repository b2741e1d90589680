package dev.tailorbird.intake;

import dev.tailorbird.shared.ProblemCode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file by the names of its columns. Lines of notes before the header are skipped, as is case and spacing of names;
 * commas, semicolons and tabs are all understood, since people open and save such files in a spreadsheet.
 *
 * @param file name for messages and origins
 */
record CsvTable(String file, List<Row> rows) {
    private static final int MAX_ROWS = 2_000;
    private static final int MAX_COLUMNS = 60;
    private static final int LINES_BEFORE_HEADER = 12;

    /** @param line of the row's beginning in the file, counted from 1 */
    record Row(String file, int line, Map<String, String> cells) {
        /** The text of a column, null when there is none or it is empty. */
        @Nullable
        String get(String column) {
            String text = cells.get(name(column));
            return text == null || text.isBlank() ? null : text;
        }

        /** The first of several columns that has a text. */
        @Nullable
        String first(String... columns) {
            for (String column : columns) if (get(column) != null) return get(column);
            return null;
        }

        FieldOrigin origin(String text) {
            return new FieldOrigin(1, 0, line, text, file);
        }
    }

    /** @param column one that a header of this file must have */
    static CsvTable read(String file, String text, String column, Deadline deadline) {
        for (char separator : new char[] {',', ';', '\t'}) {
            CsvTable table = read(file, text, column, separator, deadline);
            if (table != null) return table;
        }
        return new CsvTable(file, List.of());
    }

    private static @Nullable CsvTable read(String file, String text, String column, char separator, Deadline deadline) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                deadline.check();
                if (!header.isEmpty()) rows.add(new Row(file, line, cells(header, record)));
                else if (record.stream().anyMatch(cell -> name(cell).equals(name(column)))) header = header(record);
                else if (record.getRecordNumber() > LINES_BEFORE_HEADER) return null;
                if (rows.size() > MAX_ROWS || record.size() > MAX_COLUMNS) throw tooLong(file);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException broken) {
            throw Refusal.of(
                    ProblemCode.UNREADABLE_DOCUMENT,
                    file + " in the archive is broken near line " + line + ".",
                    "Ask LinkedIn for the export again and upload that.");
        }
        return header.isEmpty()
                ? null
                : new CsvTable(
                        file,
                        rows.stream()
                                .filter(row -> row.cells().values().stream().anyMatch(cell -> !cell.isBlank()))
                                .toList());
    }

    private static List<String> header(CSVRecord record) {
        return record.stream().map(CsvTable::name).toList();
    }

    private static Map<String, String> cells(List<String> header, CSVRecord record) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.size()); i++)
            cells.putIfAbsent(header.get(i), plain(record.get(i)));
        return cells;
    }

    /** Exports hold entities ("&amp;") here and there. */
    private static String plain(String cell) {
        String text = cell.contains("&") ? Parser.unescapeEntities(cell, false) : cell;
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String name(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static RuntimeException tooLong(String file) {
        return Refusal.of(
                ProblemCode.TOO_LARGE,
                file + " in the archive has more than 2,000 rows or 60 columns.",
                "Upload an export of your own profile.");
    }
}
