package dev.tailorbird.discovery;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Names and careers addresses read from a table that somebody kept: any delimiter, quoted or not, with or without a
 * header, in UTF-8, UTF-16 or the usual Western encoding. A line that cannot be used is named with the reason.
 */
record CompanyList(List<Wanted> wanted, List<BadLine> bad) {
    static final int MOST_BYTES = 1024 * 1024;
    private static final int SHOWN = 200;
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*://\\S+|(?:[\\w-]+\\.)+[a-z]{2,}(?:[/?#:]\\S*)?)");

    /** A company to be added. */
    record Wanted(long line, String text, String name, CareersAddress address) {}

    @Schema(
            name = "BadCompanyLine",
            requiredProperties = {"line", "text", "why"})
    public record BadLine(long line, String text, String why) {}

    /** @throws DomainException TOO_LARGE or INVALID when the file as a whole cannot be read */
    static CompanyList read(byte[] file) {
        if (file.length > MOST_BYTES)
            throw new DomainException(
                    ProblemCode.TOO_LARGE,
                    "The list is larger than 1 MB. Send it in parts.",
                    new FieldError("file", "is larger than 1 MB"));
        String text = decoded(file);
        if (text.isBlank() || text.indexOf('\0') >= 0) throw noTable();
        List<Row> rows = rows(text, delimiter(text));
        CompanyList list = new CompanyList(new ArrayList<>(), new ArrayList<>());
        boolean header = !rows.isEmpty() && rows.get(0).address().isEmpty() && rows.size() > 1;
        rows.subList(header ? 1 : 0, rows.size()).forEach(list::add);
        return list;
    }

    private void add(Row row) {
        Optional<String> address = row.address();
        if (row.problem() != null || address.isEmpty()) {
            bad.add(new BadLine(
                    row.line(),
                    row.shown(),
                    row.problem() == null ? "has no address of a careers page" : row.problem()));
            return;
        }
        try {
            CareersAddress read = CareersAddress.of(address.get());
            if (read.supported()) wanted.add(new Wanted(row.line(), row.shown(), row.name(), read));
            else bad.add(new BadLine(row.line(), row.shown(), read.message()));
        } catch (DomainException e) {
            bad.add(new BadLine(
                    row.line(), row.shown(), "its address " + e.errors().get(0).message()));
        }
    }

    private record Row(
            long line, List<String> cells, @Nullable String problem) {
        Optional<String> address() {
            return cells.stream()
                    .filter(cell -> ADDRESS.matcher(cell).matches())
                    .findFirst();
        }

        /** The first cell beside the address; the address gives a name where there is none. */
        String name() {
            return cells.stream()
                    .filter(cell -> !cell.isEmpty() && !ADDRESS.matcher(cell).matches())
                    .findFirst()
                    .map(name -> name.length() > SHOWN ? name.substring(0, SHOWN) : name)
                    .orElse("");
        }

        String shown() {
            String text = String.join(", ", cells);
            return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        }
    }

    /** As a whole, so that quoted line breaks are right; line by line when quotes do not match, so that little is lost. */
    private static List<Row> rows(String text, char delimiter) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try {
            return parse(text, format, 0);
        } catch (UncheckedIOException e) {
            String[] lines = text.split("\\R", -1);
            return Stream.iterate(0, i -> i < lines.length, i -> i + 1)
                    .flatMap(i -> line(lines[i], format, i).stream())
                    .toList();
        }
    }

    private static List<Row> line(String line, CSVFormat format, int before) {
        try {
            return parse(line, format, before);
        } catch (UncheckedIOException e) {
            return List.of(new Row(before + 1, List.of(line.strip()), "its quotation marks do not match"));
        }
    }

    private static List<Row> parse(String text, CSVFormat format, long before) {
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<Row> rows = new ArrayList<>();
            long line = before + 1;
            for (CSVRecord row : parser) {
                List<String> cells = row.toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) rows.add(new Row(line, cells, null));
                line = before + parser.getCurrentLineNumber() + 1;
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that stands most often in the first lines; one that only addresses hold loses by being rarer. */
    private static char delimiter(String text) {
        String head = text.lines().limit(20).reduce("", (all, line) -> all + line.replaceAll("\"[^\"]*\"", "") + "\n");
        return (char) new String(DELIMITERS)
                .chars()
                .boxed()
                .max(Comparator.comparingLong(
                        c -> head.chars().filter(d -> d == c).count()))
                .orElse((int) ',')
                .intValue();
    }

    private static String decoded(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        if (starts(file, 0xFF, 0xFE) || starts(file, 0xFE, 0xFF)) return new String(file, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static boolean starts(byte[] file, int... mark) {
        return file.length >= mark.length
                && Arrays.equals(
                        Arrays.stream(mark).toArray(),
                        Stream.iterate(0, i -> i + 1)
                                .limit(mark.length)
                                .mapToInt(i -> file[i] & 0xFF)
                                .toArray());
    }

    private static DomainException noTable() {
        return new DomainException(
                ProblemCode.INVALID,
                "The file is empty or no table. Save the list as CSV with a name and a careers address in each line.",
                new FieldError("file", "is not a table in text form"));
    }
}
