package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Skills by category: "Languages: Go, Java", label columns, lists under bold labels, grids of single words. */
final class SkillsReader {
    /** A category; its name is the section's title when the list has none of its own. */
    record Group(String name, Line line, List<String> keywords) {}

    private static final Pattern LABEL =
            Pattern.compile("^([\\p{L}\\d][^:;|]{1,45}?)\\s*:\\s+(?=\\S)(.*)$|^([\\p{L}][^:;|]{1,45}?)\\s*:$");
    private static final Pattern LEVEL = Pattern.compile(
            "(?iu)\\s*(?:[-–—:|]\\s*|\\()(?:basics?|beginner|elementary|intermediate|advanced|expert|proficient|fluent|good|very good|excellent|native|familiar|grundkenntnisse|gute kenntnisse|sehr gute kenntnisse|gut|sehr gut|fortgeschritten|experte|débutant|intermédiaire|avancé|confirmé|expert|courant|bonne maîtrise|maîtrise|notions|básico|intermedio|avanzado|experto|alto|medio|\\d{1,2}\\+? (?:years?|yrs?|jahre|ans|años)|\\d{1,3} ?%|\\d/\\d{1,2})(?: (?:level|knowledge|niveau|kenntnisse))?\\)?$|\\s*[●○•★☆■□▪▫⬤◯]{2,}$");

    private final String title;
    private final Wraps wraps;
    private final List<Group> groups = new ArrayList<>();
    private @Nullable String label;
    private @Nullable Line labelLine;
    private @Nullable Line first;
    private @Nullable Line last;
    private StringBuilder text = new StringBuilder();

    private SkillsReader(String title, Wraps wraps) {
        this.title = title;
        this.wraps = wraps;
    }

    static List<Group> read(String title, List<Line> lines, Wraps wraps) {
        SkillsReader reader = new SkillsReader(title, wraps);
        for (int i = 0; i < lines.size(); i++)
            reader.line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        reader.flush();
        return reader.groups;
    }

    private void line(Line line, @Nullable Line next) {
        String[] parts = labelled(line);
        if (parts != null) {
            flush();
            label = parts[0];
            labelLine = line;
            begin(line, parts[1]);
            return;
        }
        if (isTitle(line, next)) {
            flush();
            label = line.text().replaceAll("\\s*:$", "");
            labelLine = line;
            first = null;
            return;
        }
        String list = list(line);
        boolean more = first != null
                && last != null
                && line.bullet() == 0
                && (text.toString().matches("(?s).*[,;&/(-]\\s*$") || wraps.goesOn(first, last, line) || hangs(line));
        if (more) {
            String joined = wraps.join(text.toString(), list);
            text = new StringBuilder(joined);
            last = line;
            return;
        }
        if (first != null && labelLine == first && line.bullet() == 0 && line.textX() <= first.x() + 1) {
            flush();
            label = null;
            labelLine = null;
        }
        if (text.length() > 0) text.append("\n");
        if (first == null || label == null && labelLine == null) first = line;
        text.append(list);
        first = line;
        last = line;
    }

    /** Beside a label column, further lines of a list begin where the list began. */
    private boolean hangs(Line line) {
        return first != null && labelLine == first && first.wraps() && line.textX() > first.textX() + line.size();
    }

    private void begin(Line line, String rest) {
        text = new StringBuilder(rest);
        first = line;
        last = line;
    }

    private static String list(Line line) {
        StringBuilder list = new StringBuilder();
        for (Cell cell : line.cells())
            list.append(list.length() > 0 ? " | " : "").append(cell.text());
        return list.toString();
    }

    private static String @Nullable [] labelled(Line line) {
        List<Cell> cells = line.cells();
        String head = cells.get(0).text();
        Matcher m = LABEL.matcher(list(line).replaceFirst("^([^|:]{2,45}:) \\| ", "$1 "));
        if (m.matches() && m.group(1) != null && words(m.group(1)) <= 6) return new String[] {m.group(1), m.group(2)};
        if (cells.size() > 1 && cells.get(0).bold() && !cells.get(1).bold() && words(head) <= 5)
            return new String[] {head.replaceAll("\\s*:$", ""), list(line.withCells(cells.subList(1, cells.size())))};
        List<Cell> runs = cells.get(0).runs();
        if (cells.size() == 1
                && runs.size() > 1
                && runs.get(0).bold()
                && !runs.get(1).bold()
                && words(runs.get(0).text()) <= 5) {
            String name = runs.get(0).text().replaceAll("[\\s:–—-]+$", "");
            String rest = head.substring(
                            Math.min(head.length(), runs.get(0).text().length()))
                    .replaceAll("^[\\s:–—-]+", "");
            if (!rest.isBlank() && !name.endsWith(",")) return new String[] {name, rest};
        }
        return null;
    }

    private static boolean isTitle(Line line, @Nullable Line next) {
        if (line.cells().size() > 1 || line.words() > 6 || line.bullet() > 0) return false;
        String t = line.text();
        if (t.endsWith(":") && t.length() > 2) return true;
        if (t.contains(",") || t.contains("|") || t.contains("•")) return false;
        if (line.heading() > 0) return true;
        return next != null && line.allBold() && !next.allBold() && next.bullet() >= 0;
    }

    private void flush() {
        if (text.length() > 0 && first != null) {
            List<String> keywords = new ArrayList<>();
            for (String part : Lists.split(sentencesAsList(text.toString()))) {
                String keyword = LEVEL.matcher(part)
                        .replaceAll("")
                        .replaceAll("\\s+", " ")
                        .strip();
                if (!keyword.isEmpty() && keyword.length() <= 160 && !keywords.contains(keyword)) keywords.add(keyword);
            }
            Line line = labelLine == null ? first : labelLine;
            String name = label == null ? title : label;
            Group open = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (open != null && open.name().equals(name))
                keywords.forEach(k -> {
                    if (!open.keywords().contains(k)) open.keywords().add(k);
                });
            else if (!keywords.isEmpty()) groups.add(new Group(name, line, keywords));
        }
        text = new StringBuilder();
        first = null;
        last = null;
    }

    private static String sentencesAsList(String text) {
        return text.replaceAll("(?<=[\\p{L}\\d)])\\.\\s+(?=\\p{Lu})", ", ").replace("\u00ad", "");
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
