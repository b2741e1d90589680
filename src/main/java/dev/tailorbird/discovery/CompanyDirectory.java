package dev.tailorbird.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Well-known companies with the addresses of their postings, by name. */
final class CompanyDirectory {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<DirectoryEntry> entries;

    private CompanyDirectory() {
        InputStream file =
                Objects.requireNonNull(CompanyDirectory.class.getResourceAsStream("/discovery/directory.csv"));
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            entries = FORMAT.parse(reader).stream().map(CompanyDirectory::entry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The directory that comes with the product; read when first asked for. */
    static CompanyDirectory standard() {
        return Standard.DIRECTORY;
    }

    List<DirectoryEntry> all() {
        return entries;
    }

    /** Those whose name, address or field has the words, in the bundle if one is named; by name. */
    List<DirectoryEntry> find(@Nullable String words, @Nullable String bundle) {
        String sought = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> bundle == null || entry.fields().stream().anyMatch(f -> id(f).equals(bundle)))
                .filter(entry -> sought.isEmpty() || text(entry).contains(sought))
                .toList();
    }

    /** Number of companies by field, by name of the field. */
    Map<String, Long> fields() {
        return entries.stream()
                .flatMap(entry -> entry.fields().stream())
                .collect(Collectors.groupingBy(field -> field, TreeMap::new, Collectors.counting()));
    }

    /** A field as addresses name it: "public sector" is public-sector. */
    static String id(String field) {
        return field.replace(' ', '-');
    }

    private static String text(DirectoryEntry entry) {
        return (entry.name() + " " + entry.address().uri() + " " + String.join(" ", entry.fields()))
                .toLowerCase(Locale.ROOT);
    }

    private static DirectoryEntry entry(CSVRecord row) {
        String checked = row.get("checked");
        return new DirectoryEntry(
                row.get("name"),
                CareersAddress.of(row.get("url")),
                List.of(row.get("fields").split(";")),
                checked.isEmpty() ? null : LocalDate.parse(checked));
    }

    private static final class Standard {
        static final CompanyDirectory DIRECTORY = new CompanyDirectory();
    }
}
