package dev.tailorbird.intake;

import dev.tailorbird.intake.DateRanges.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Projects: the name comes first; a role, a stack and a description may follow before the bullets. */
final class ProjectReader {
    record Found(
            Piece name,
            @Nullable String description,
            List<Item> highlights,
            List<String> keywords,
            List<String> roles,
            @Nullable Range range,
            @Nullable Line dateLine,
            @Nullable String url) {}

    private static final Pattern STACK = Pattern.compile(
            "(?iu)^(?:tech(?:nologies|nology|nical)?(?: stack| used)?|tech stack|stack|tools(?: used)?|built with|environment|skills|technologien|technologies utilisées|tecnologías)\\s*:\\s*(.+)$");
    private static final Set<String> ROLES = Set.of(
            "creator",
            "author",
            "maintainer",
            "contributor",
            "lead",
            "founder",
            "owner",
            "developer",
            "designer",
            "member",
            "co author",
            "lead developer",
            "solo developer",
            "team member",
            "creator maintainer",
            "creator and maintainer");
    private static final Pattern URL = Pattern.compile(
            "(?i)(?:https?://|www\\.)\\S+|\\b[a-z\\d-]+\\.(?:com|org|io|dev|net|app|ai|co)/\\S+|\\bgithub\\.com/\\S+");

    private ProjectReader() {}

    static List<Found> read(List<Line> lines, Wraps wraps) {
        List<Found> projects = new ArrayList<>();
        for (Entries.Entry entry : Entries.of(lines, wraps)) {
            Found found = read(entry, wraps);
            if (found != null) projects.add(found);
        }
        return projects;
    }

    private static @Nullable Found read(Entries.Entry entry, Wraps wraps) {
        List<Line> headers = entry.header();
        if (headers.isEmpty()) return null;
        if (headers.get(0).bullet() > 0) return bullet(headers, wraps);
        Piece.Header header = Piece.of(headers);
        if (header.pieces().isEmpty()) return null;
        Piece name = header.pieces().get(0);
        List<String> description = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        String url = name.url();
        for (Piece piece : header.pieces().subList(1, header.pieces().size())) {
            Matcher stack = STACK.matcher(piece.text());
            Matcher link = URL.matcher(piece.text());
            if (stack.matches()) keywords.addAll(Lists.split(stack.group(1)));
            else if (link.matches()) url = url == null ? link.group() : url;
            else if (ROLES.contains(WordLists.plain(piece.text()))) roles.add(piece.text());
            else if (piece.row() == name.row()
                    && piece.text().contains(",")
                    && (piece.italic() || piece.beside() || !piece.bold())
                    && piece.text().length() < 120) keywords.addAll(Lists.split(piece.text()));
            else if (!Places.isCertain(piece.text())) description.add(piece.text());
            if (url == null) url = piece.url();
        }
        List<Item> highlights = new ArrayList<>();
        for (Item item : Item.of(entry.body(), wraps)) {
            Matcher stack = STACK.matcher(item.text());
            if (stack.matches()) keywords.addAll(Lists.split(stack.group(1)));
            else if (item.bullet() == 0) description.add(item.text());
            else highlights.add(item);
        }
        return new Found(
                name,
                description.isEmpty() ? null : String.join(" ", description),
                highlights,
                keywords,
                roles,
                header.range(),
                header.dateLine(),
                url);
    }

    /** "• Name – description" or "• Name: description"; a bullet without either is a name alone. */
    private static @Nullable Found bullet(List<Line> lines, Wraps wraps) {
        List<Item> items = Item.of(lines, wraps);
        if (items.isEmpty()) return null;
        Line line = lines.get(0);
        String text = items.get(0).text();
        List<Cell> runs = line.cells().get(0).runs();
        String head = runs.size() > 1 && runs.get(0).bold() && !runs.get(1).bold()
                ? runs.get(0).text()
                : null;
        if (head == null) {
            Matcher m = Pattern.compile("^(.{2,80}?)(?:\\s+(?:--|[–—|-])\\s+|:\\s+|,\\s+)(.+)$")
                    .matcher(text);
            head = m.matches() ? m.group(1) : text;
        }
        String rest =
                text.length() > head.length() ? text.substring(head.length()).replaceAll("^[\\s:,|–—-]+", "") : "";
        head = head.replaceAll("[\\s:,–—-]+$", "");
        Word first = line.cells().get(0).words().get(0);
        Piece name = new Piece(
                head, first.bold(), false, false, 0, line.cells().get(0).url(), line, null);
        Range range = Entries.headerDate(rest);
        return new Found(
                name,
                rest.isBlank() ? null : rest,
                List.of(),
                List.of(),
                List.of(),
                range,
                range == null ? null : line,
                name.url());
    }
}
