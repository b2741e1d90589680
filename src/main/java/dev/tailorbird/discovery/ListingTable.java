package dev.tailorbird.discovery;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Listings as CSV. */
final class ListingTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "id",
                    "title",
                    "company",
                    "locations",
                    "work setting",
                    "employment type",
                    "level",
                    "pay from",
                    "pay to",
                    "currency",
                    "period",
                    "posted",
                    "first seen",
                    "score",
                    "state",
                    "flagged",
                    "gone")
            .get();

    private ListingTable() {}

    static String csv(List<ListingCard> cards) {
        StringWriter text = new StringWriter();
        try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
            for (ListingCard card : cards) table.printRecord(row(card));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What a spreadsheet would run as a formula is made plain text. */
    static String safe(@Nullable Object value) {
        String text = Objects.toString(value, "");
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static List<String> row(ListingCard card) {
        return Stream.of(
                        card.id(),
                        card.title(),
                        card.company(),
                        String.join("; ", card.locations()),
                        card.workSetting(),
                        card.employmentType(),
                        card.level(),
                        Objects.toString(card.salary().min(), ""),
                        Objects.toString(card.salary().max(), ""),
                        Objects.toString(card.salary().currency(), ""),
                        Objects.toString(card.salary().period(), ""),
                        Objects.toString(card.postedAt(), ""),
                        card.firstSeenAt(),
                        Objects.toString(card.score(), ""),
                        card.state(),
                        card.flagged(),
                        card.gone())
                .map(ListingTable::safe)
                .toList();
    }
}
