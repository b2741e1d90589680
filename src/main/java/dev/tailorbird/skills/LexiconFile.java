package dev.tailorbird.skills;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code skills/skills.tsv}; its first lines say how a line is built. */
final class LexiconFile {
    private static final String BUNDLED = "/skills/skills.tsv";
    private static final String COVER = "none";

    private LexiconFile() {}

    /** A line of the file; of group {@code none} it is a phrase that looks like a skill and is none. */
    record Line(
            String name,
            String group,
            String trade,
            List<String> aliases,
            List<String> parents,
            List<String> nearlySame) {

        boolean isSkill() {
            return !group.equals(COVER);
        }

        Skill skill() {
            List<String> plain = new ArrayList<>();
            for (String alias : aliases) {
                String text = Form.parse(alias).text();
                if (!text.equals(name)) {
                    plain.add(text);
                }
            }
            return new Skill(name, group, plain, parents);
        }

        /** The name, unless an alias repeats it with a mark, and every alias. */
        List<Form> forms() {
            List<Form> forms = new ArrayList<>();
            aliases.forEach(alias -> forms.add(Form.parse(alias)));
            if (forms.stream().noneMatch(form -> form.text().equals(name))) {
                forms.add(new Form(name, Form.Rule.LOOSE));
            }
            return forms;
        }
    }

    static List<Line> bundled() {
        try (InputStream in = LexiconFile.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException(BUNDLED + " is not in the jar");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Line> read(InputStream in) throws IOException {
        List<Line> lines = new ArrayList<>(2048);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(parse(line));
            }
        }
        return lines;
    }

    private static Line parse(String line) {
        List<String> cells = split(line, '\t');
        return new Line(
                cell(cells, 0),
                cell(cells, 1),
                cell(cells, 2),
                split(cell(cells, 3), '|'),
                split(cell(cells, 4), '|'),
                split(cell(cells, 5), '|'));
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>(4);
        if (text.isEmpty()) {
            return parts;
        }
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
