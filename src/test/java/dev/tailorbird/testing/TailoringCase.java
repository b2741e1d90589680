package dev.tailorbird.testing;

import dev.tailorbird.ai.Engine;
import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.intake.Career;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalyst;
import dev.tailorbird.tailoring.TailoringInput;
import dev.tailorbird.tailoring.TailoringParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A made-up person with four jobs and the posting they tailor for; ids are as long as stored ones. */
public record TailoringCase(String name, AResume person, String posting) {

    public static List<TailoringCase> all() {
        return List.of(text().split("(?m)^=== ")).stream()
                .filter(part -> !part.isBlank())
                .map(TailoringCase::read)
                .toList();
    }

    private static String text() {
        try (InputStream file = TailoringCase.class.getResourceAsStream("/tailoring/cases.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TailoringCase read(String part) {
        String[] halves = part.split("(?m)^posting:\\s*\n", 2);
        AResume person = new AResume();
        List<String> lines = halves[0].lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (line.startsWith("headline:")) person.headline(value);
            else if (line.startsWith("job:")) job(person, value, statements(lines, i + 1));
            else if (line.startsWith("skills:"))
                person.skills(half(value, 0), half(value, 1).split("; *"));
            else if (line.startsWith("degree:")) person.degree(half(value, 0), half(value, 1), half(value, 2));
        }
        return new TailoringCase(lines.get(0).strip(), person, halves[1].strip());
    }

    private static String half(String value, int at) {
        return value.split(" \\| ")[at];
    }

    private static void job(AResume person, String value, String[] statements) {
        String[] parts = value.split(" @ ");
        String[] months = parts[2].split("\\.\\.");
        person.job(parts[1], parts[0], months[0], months.length > 1 ? months[1] : null, statements);
    }

    private static String[] statements(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .takeWhile(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toArray(String[]::new);
    }

    public TailoringInput input(PostingAnalyst analyst, TailoringParameters parameters, Engine engine) {
        String title = posting.lines().findFirst().orElse("");
        return new TailoringInput(
                analyst.analyze(new Posting(null, title, null, null, posting)),
                posting,
                person.resume(),
                stored(person.career()),
                parameters,
                engine);
    }

    private Career stored(Career career) {
        List<Entry> entries = career.entries().stream()
                .map(e -> new Entry(
                        id(e.id()),
                        e.type(),
                        e.organisation(),
                        e.title(),
                        e.place(),
                        e.start(),
                        e.end(),
                        e.current(),
                        e.url()))
                .toList();
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence e : career.evidence())
            evidence.add(new Evidence(
                    id(e.id()),
                    id(String.valueOf(e.entryId())),
                    e.text(),
                    e.kind(),
                    e.source(),
                    e.lens(),
                    e.skills(),
                    e.origin()));
        return new Career(entries, evidence);
    }

    private String id(String short_) {
        return UUID.nameUUIDFromBytes((name + short_).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
