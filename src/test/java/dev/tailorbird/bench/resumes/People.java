package dev.tailorbird.bench.resumes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the people of one half from their file. A person begins with "=== id language"; then one line a field, "key:
 * value", parts of it by " @ "; "- " is a bullet and "> " a paragraph of the job, project or school above it.
 */
public final class People {
    private final String id;
    private final Locale language;
    private final Map<String, String> style = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();
    private final List<String> links = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private record Block(String kind, String[] parts, List<String> bullets, List<String> paragraphs) {
        String part(int index) {
            return index < parts.length ? parts[index] : "";
        }

        String paragraph() {
            return String.join(" ", paragraphs);
        }
    }

    private People(String head) {
        String[] parts = head.split(" ");
        id = parts[0];
        language = Locale.forLanguageTag(parts[1]);
    }

    /** @param half "seen" or "aside" */
    public static List<Person> of(String half) {
        List<People> readers = new ArrayList<>();
        for (String line : text("/resumes/people/" + half + ".txt").lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("=== ")) readers.add(new People(line.substring(4)));
            else readers.get(readers.size() - 1).line(line);
        }
        return readers.stream().map(People::person).toList();
    }

    private static String text(String resource) {
        try (InputStream in = People.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalArgumentException(resource + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void line(String line) {
        if (line.startsWith("- ") || line.startsWith("> ")) {
            Block last = blocks.get(blocks.size() - 1);
            (line.startsWith("- ") ? last.bullets : last.paragraphs).add(line.substring(2));
            return;
        }
        int colon = line.indexOf(": ");
        if (colon < 0) throw new IllegalArgumentException(id + ": " + line);
        String key = line.substring(0, colon);
        String value = line.substring(colon + 2);
        switch (key) {
            case "style" -> pairs(value, style);
            case "heads" -> pairs(value, heads);
            case "link" -> links.add(value);
            case "name", "label", "mail", "phone", "place", "summary" -> facts.put(key, value);
            case "job", "school", "skills", "language", "project", "certificate", "volunteer" ->
                blocks.add(new Block(key, parts(value), new ArrayList<>(), new ArrayList<>()));
            default -> throw new IllegalArgumentException(id + ": " + line);
        }
    }

    private static String[] parts(String value) {
        return Arrays.stream(value.split("\\s@(?=\\s|$)", -1))
                .map(String::strip)
                .toArray(String[]::new);
    }

    private static void pairs(String text, Map<String, String> into) {
        for (String pair : text.split("; ")) {
            String[] sides = pair.split("=", 2);
            into.put(sides[0].strip(), sides[1]);
        }
    }

    private Person person() {
        String[] place = parts(fact("place"));
        return new Person(
                id,
                language,
                style,
                heads,
                fact("name"),
                fact("label"),
                fact("mail"),
                fact("phone"),
                place[0],
                place.length > 1 ? place[1] : place[0].split(",")[0],
                links,
                fact("summary"),
                jobs("job"),
                schools(),
                skills(),
                blocks("language").stream()
                        .map(b -> new Person.Language(b.part(0), b.part(1)))
                        .toList(),
                projects(),
                blocks("certificate").stream()
                        .map(b -> new Person.Certificate(b.part(0), b.part(1), b.part(2)))
                        .toList(),
                jobs("volunteer"));
    }

    private String fact(String key) {
        return facts.getOrDefault(key, "");
    }

    private List<Block> blocks(String kind) {
        return blocks.stream().filter(b -> b.kind.equals(kind)).toList();
    }

    private String dates() {
        return style.getOrDefault("dates", "MMM yyyy| – |Present");
    }

    private Span span(String text) {
        return text.isEmpty() ? Span.NONE : Span.of(text).shownBy(dates());
    }

    private List<Person.Job> jobs(String kind) {
        List<Person.Job> jobs = new ArrayList<>();
        boolean nested = List.of(style.getOrDefault("traits", "").split(" ")).contains("nested");
        for (Block b : blocks(kind)) {
            Span span = span(b.part(3));
            boolean repeated = nested
                    && !jobs.isEmpty()
                    && jobs.get(jobs.size() - 1).employer().equals(b.part(1));
            jobs.add(new Person.Job(
                    b.part(0),
                    b.part(1),
                    b.part(2),
                    span,
                    span.print(dates(), language),
                    b.paragraph(),
                    b.bullets,
                    repeated));
        }
        return jobs;
    }

    private List<Person.School> schools() {
        return blocks("school").stream()
                .map(b -> new Person.School(
                        b.part(0),
                        b.part(1),
                        b.part(2),
                        b.part(3),
                        span(b.part(4)),
                        span(b.part(4)).print(dates(), language),
                        b.bullets))
                .toList();
    }

    private List<Person.Skills> skills() {
        return blocks("skills").stream()
                .map(b -> {
                    String group = b.parts.length > 1 ? b.part(0) : "";
                    String items = b.parts.length > 1 ? b.part(1) : b.part(0);
                    return new Person.Skills(group, Arrays.asList(items.split(", ")));
                })
                .toList();
    }

    private List<Person.Project> projects() {
        return blocks("project").stream()
                .map(b -> new Person.Project(
                        b.part(0),
                        b.part(1),
                        span(b.part(2)),
                        span(b.part(2)).print(dates(), language),
                        b.paragraph(),
                        b.bullets))
                .toList();
    }
}
