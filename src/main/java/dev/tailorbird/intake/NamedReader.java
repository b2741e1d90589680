package dev.tailorbird.intake;

import dev.tailorbird.intake.DateRanges.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Certificates, awards and publications: a name, who gave or printed it, a date, an address. */
final class NamedReader {
    record Named(
            String name,
            @Nullable String by,
            @Nullable String date,
            @Nullable String url,
            @Nullable String summary,
            Line line) {}

    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s()]+");
    private static final Pattern URL = Pattern.compile("(?i)https?://[^\\s()]+");
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]{2,80})\\)");

    private NamedReader() {}

    static List<Named> read(List<Line> lines, Wraps wraps) {
        List<Named> found = new ArrayList<>();
        for (Entries.Entry entry : Entries.of(lines, wraps)) {
            if (entry.header().isEmpty()) {
                for (Item item : Item.of(entry.body(), wraps)) found.add(single(item));
            } else if (entry.header().get(0).bullet() > 0) {
                for (Item item : Item.of(entry.header(), wraps)) found.add(single(item));
            } else {
                addEntry(entry, wraps, found);
            }
        }
        return found;
    }

    /** "Name – Issuer, 2021" or "Name (2021)" in one text. */
    private static Named single(Item item) {
        String text = item.text();
        Range range = Entries.headerDate(text);
        String date = range == null ? null : range.end() != null ? range.end() : range.start();
        if (range != null)
            text = (text.substring(0, range.from()) + " " + text.substring(range.to())).replaceAll("\\(\\s*\\)", " ");
        text = text.replaceAll("\\s+", " ").strip().replaceAll("^[\\s,;|·:–—-]+|[\\s,;|·:–—(-]+$", "");
        String by = null;
        Matcher m = Pattern.compile("^(.{3,}?)\\s+(?:[–—|·]|--?)\\s+(.{2,})$").matcher(text);
        if (m.matches()) {
            text = m.group(1);
            by = m.group(2);
        } else {
            int comma = text.lastIndexOf(", ");
            if (comma > 3
                    && (Titles.organisation(text.substring(comma + 2)) > 0 || range != null)
                    && !text.contains(". ")) {
                by = text.substring(comma + 2);
                text = text.substring(0, comma);
            }
        }
        return new Named(text, by, date, item.first().cells().get(0).url(), null, item.first());
    }

    private static void addEntry(Entries.Entry entry, Wraps wraps, List<Named> found) {
        List<Line> headers = entry.header();
        boolean plainList = headers.stream()
                        .allMatch(l -> l.cells().size() == 1
                                && l.bold() == headers.get(0).bold())
                && headers.size() > 1
                && headers.stream()
                                .filter(l -> Entries.headerDate(l.text()) != null)
                                .count()
                        != 1;
        if (plainList && headers.stream().noneMatch(l -> DOI.matcher(l.text()).find())) {
            for (Item item : Item.of(headers, wraps)) found.add(single(item));
            for (Item item : Item.of(entry.body(), wraps)) found.add(single(item));
            return;
        }
        Line first = headers.get(0);
        Piece.Header header = Piece.of(headers);
        String date = header.range() == null
                ? null
                : header.range().end() != null
                        ? header.range().end()
                        : header.range().start();
        if (header.pieces().isEmpty()) return;
        StringBuilder name = new StringBuilder(header.pieces().get(0).text());
        String by = null;
        String url = header.pieces().get(0).url();
        List<String> rest = new ArrayList<>();
        Piece last = header.pieces().get(0);
        for (Piece piece : header.pieces().subList(1, header.pieces().size())) {
            boolean wrapped = by == null
                    && rest.isEmpty()
                    && piece.row() == last.row() + 1
                    && wraps.goesOn(
                            first,
                            last.line(),
                            piece.line().withCells(piece.line().cells()))
                    && piece.bold() == last.bold();
            Matcher doi = DOI.matcher(piece.text());
            if (wrapped) {
                name = new StringBuilder(wraps.join(name.toString(), piece.text()));
            } else if (doi.find()) {
                url = url == null ? "https://doi.org/" + doi.group() : url;
                Matcher venue = PARENTHESES.matcher(piece.text());
                if (venue.find()) by = venue.group(1);
            } else if (URL.matcher(piece.text()).matches()) {
                url = url == null ? piece.text() : url;
            } else if (by == null && !Asides.is(piece.text())) {
                by = piece.text();
                if (url == null) url = piece.url();
            } else {
                rest.add(piece.text());
            }
            last = piece;
        }
        for (Item item : Item.of(entry.body(), wraps)) rest.add(item.text());
        String clean =
                name.toString().replaceAll("\\s+", " ").replace("\u00ad", "").strip();
        found.add(new Named(clean, by, date, url, rest.isEmpty() ? null : String.join(" ", rest), first));
    }
}
