package dev.tailorbird.intake;

import dev.tailorbird.intake.SectionTitles.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into sections. Known titles show the style in which this document sets its titles; then other lines
 * in that style are titles as well, and known words in a weaker style are not.
 */
final class Sections {
    private record Style(int heading, int size, boolean bold, boolean caps) {
        static Style of(Line line) {
            return new Style(line.heading(), Math.round(line.size() * 2), line.allBold(), line.caps());
        }

        boolean strongerThan(float body) {
            return heading > 0 || size > body * 2.12f || bold || caps;
        }

        int strength(float body) {
            return (heading > 0 ? 12 - heading : 0)
                    + Math.round((size / 2f / body - 1) * 20)
                    + (bold ? 2 : 0)
                    + (caps ? 2 : 0);
        }
    }

    private final List<Line> lines;
    private final float body;
    private final Map<Style, Integer> known = new HashMap<>();
    private final Map<Style, Integer> used = new HashMap<>();
    private final Map<Integer, Integer> strongestByLane = new HashMap<>();

    private Sections(Document document) {
        this.lines = document.lines();
        this.body = document.bodySize();
        for (Line line : lines) {
            used.merge(Style.of(line), 1, Integer::sum);
            if (!shapedLikeTitle(line)) continue;
            Kind kind = SectionTitles.exact(line.text());
            Style style = Style.of(line);
            if (kind == null || !style.strongerThan(body)) continue;
            known.merge(style, 1, Integer::sum);
        }
        if (known.values().stream().noneMatch(uses -> uses > 1)) learnFromParts();
        for (Line line : lines) {
            Style style = Style.of(line);
            if (known.getOrDefault(style, 0) >= 2 && SectionTitles.exact(line.text()) != null)
                strongestByLane.merge(line.lane(), style.strength(body), Math::max);
        }
    }

    /** Where hardly a title is known as a whole, a style of lone lines that hold words of titles is that of the titles. */
    private void learnFromParts() {
        Map<Style, Integer> hinted = new HashMap<>();
        for (Line line : lines) {
            Style style = Style.of(line);
            boolean apart = line.gap() > 1.25f && style.strongerThan(body) && shapedLikeTitle(line);
            if (apart && SectionTitles.partial(line.text()) != null && !isName(line.text()))
                hinted.merge(style, 1, Integer::sum);
        }
        hinted.forEach((style, uses) -> {
            if (uses > 1) known.merge(style, uses, Math::max);
        });
    }

    /** "Education Officer", "Skills Academy": names that hold a word of a title. */
    private static boolean isName(String text) {
        return Titles.endsAsTitle(text) || Titles.school(text) > 0 || DateRanges.find(text) != null;
    }

    static List<Section> of(Document document) {
        return new Sections(document).split();
    }

    private List<Section> split() {
        List<Section> sections = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        Kind kind = null;
        String title = "";
        int lane = lines.isEmpty() ? 0 : lines.get(0).lane();
        Set<Integer> lanesSeen = new HashSet<>();
        for (Line line : lines) {
            Kind next = titleKind(line, kind);
            boolean newLane = line.lane() != lane && (next != null || !lanesSeen.contains(line.lane()));
            if (line.lane() != lane && next == null && newLane && startsFresh(line)) {
                sections.add(new Section(kind, title, open));
                open = new ArrayList<>();
                kind = null;
                title = "";
            }
            lane = line.lane();
            lanesSeen.add(lane);
            if (next == null) {
                Line rest = inlineTitle(line, kind);
                if (rest != line) {
                    sections.add(new Section(kind, title, open));
                    open = new ArrayList<>();
                    kind = inlineKind(line);
                    title = line.text().substring(0, line.text().indexOf(':'));
                    line = rest;
                }
                open.add(line);
                continue;
            }
            sections.add(new Section(kind, title, open));
            open = new ArrayList<>();
            kind = next;
            title = line.text().replaceAll("\\s*:\\s*$", "");
        }
        sections.add(new Section(kind, title, open));
        sections.removeIf(s -> s.lines().isEmpty());
        return sections;
    }

    /** A second column has its own beginning, unless the first one held only the header. */
    private static boolean startsFresh(Line line) {
        return line.gap() >= Line.FAR;
    }

    private boolean shapedLikeTitle(Line line) {
        if (line.bullet() > 0 || line.cells().size() > 1 || line.words() > 7) return false;
        String text = line.text();
        return text.length() <= 60
                && !text.endsWith(".")
                && !text.endsWith(",")
                && text.chars().anyMatch(Character::isLetter);
    }

    private @Nullable Kind titleKind(Line line, @Nullable Kind current) {
        if (!shapedLikeTitle(line)) return null;
        Style style = Style.of(line);
        Kind exact = SectionTitles.exact(line.text());
        int strongest = strongestByLane.getOrDefault(line.lane(), -1);
        if (exact != null) {
            boolean weaker = strongest > 0 && style.strength(body) + 1 < strongest;
            if (known.getOrDefault(style, 0) >= 2 && !weaker) return exact;
            if (style.strongerThan(body)) return weaker && current != null ? null : exact;
            boolean alone = line.gap() > 1.7f || line.text().strip().endsWith(":");
            return alone && known.values().stream().noneMatch(uses -> uses > 1) ? exact : null;
        }
        int knownHere = known.getOrDefault(style, 0);
        boolean announced = line.text().strip().endsWith(":") && line.gap() > 1.7f && line.words() < 5;
        if (announced && current != null && known.isEmpty() && !isName(line.text()))
            return SectionTitles.partial(line.text());
        if (knownHere < 2 && !(knownHere == 1 && known.size() <= 2)) return null;
        int others = used.getOrDefault(style, 0) - knownHere;
        boolean distinct = style.heading() > 0 || style.size() > body * 2.2f || style.caps();
        if (!distinct || others > Math.max(3, knownHere) || DateRanges.find(line.text()) != null) return null;
        if (current == null && style.strength(body) > 0 && line.number() <= 2 && line.page() == 1) return null;
        if (line.gap() < 1.25f || Degrees.read(line.text()) != null) return null;
        Kind partial = isName(line.text()) ? null : SectionTitles.partial(line.text());
        return partial != null ? partial : Kind.OTHER;
    }

    /** "Languages: German, English" on a line of its own, where the document has no such section. */
    private Line inlineTitle(Line line, @Nullable Kind current) {
        Kind kind = inlineKind(line);
        if (kind == null || current == Kind.SKILLS || current == kind || line.bullet() > 0) return line;
        if (kind != Kind.SKILLS && kind != Kind.LANGUAGES && kind != Kind.INTERESTS) return line;
        if (current == Kind.WORK || current == Kind.PROJECTS || current == Kind.VOLUNTEER) {
            if (line.gap() < 1.6f || line.textX() > leftOf(line) + 2) return line;
        }
        String rest = line.text().substring(line.text().indexOf(':') + 1).strip();
        if (rest.isEmpty()) return line;
        List<Word> kept = new ArrayList<>();
        boolean after = false;
        for (Cell cell : line.cells())
            for (Word word : cell.words()) {
                if (after) kept.add(word);
                else if (word.text().endsWith(":")) after = true;
            }
        return kept.isEmpty() ? line : line.withCells(List.of(new Cell(kept)));
    }

    private float leftOf(Line line) {
        float left = Float.MAX_VALUE;
        for (Line other : lines) if (other.lane() == line.lane()) left = Math.min(left, other.x());
        return left;
    }

    private static @Nullable Kind inlineKind(Line line) {
        String text = line.text();
        int colon = text.indexOf(':');
        return colon < 3 || colon > 40 ? null : SectionTitles.exact(text.substring(0, colon));
    }
}
