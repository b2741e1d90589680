package dev.tailorbird.bench.resumes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.tailorbird.resume.RenderOptions;
import dev.tailorbird.resume.ResumeRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes the documents of the accuracy bench: each person in each layout of their half as {@code PERSON.LAYOUT.pdf} or
 * {@code .docx}, and what is to be found in them as {@code PERSON.json}. Run by {@code bench/resumes.sh make}; needs
 * Chromium (or CHROMIUM=program) and LibreOffice (soffice).
 */
public final class ResumeGenerator {
    static final List<String> SEEN_LAYOUTS =
            List.of("tailorbird", "classic", "sidebar-left", "table", "word", "word-print");
    /** Used for the people set aside only, so that no rule of the reader is written for them. */
    static final List<String> ASIDE_LAYOUTS = List.of("sidebar-right", "centred");

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ResumeRenderer renderer = new ResumeRenderer();
    private final HtmlDesigns designs = new HtmlDesigns();
    private final Chromium chromium;

    private ResumeGenerator(Chromium chromium) {
        this.chromium = chromium;
    }

    /** usage: FOLDER [seen|aside …] */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        List<String> halves = args.length > 1 ? List.of(args).subList(1, args.length) : List.of("seen", "aside");
        try (Chromium chromium = new Chromium(System.getenv().getOrDefault("CHROMIUM", "chromium"))) {
            ResumeGenerator generator = new ResumeGenerator(chromium);
            for (String half : halves) {
                List<String> layouts = new ArrayList<>(SEEN_LAYOUTS);
                if (half.equals("aside")) layouts.addAll(ASIDE_LAYOUTS);
                generator.write(People.of(half), layouts, folder.resolve(half));
            }
        }
    }

    private void write(List<Person> people, List<String> layouts, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) if (Files.isRegularFile(file)) Files.delete(file);
        }
        Path prints = Files.createTempDirectory("prints");
        int number = 0;
        for (Person person : people) {
            Files.write(folder.resolve(person.id() + ".json"), JSON.writeValueAsBytes(Truth.of(person)));
            for (String layout : layouts) {
                if (layout.equals("word-print"))
                    Files.write(prints.resolve(person.id() + ".word-print.docx"), WordDocument.of(person));
                else if (layout.equals("word"))
                    Files.write(folder.resolve(person.id() + ".word.docx"), WordDocument.of(person));
                else Files.write(folder.resolve(person.id() + "." + layout + ".pdf"), pdf(person, layout, number));
            }
            number++;
        }
        print(prints, folder);
        System.out.printf(Locale.ROOT, "%s: %d people, %d layouts%n", folder, people.size(), layouts.size());
    }

    private byte[] pdf(Person person, String layout, int number) throws IOException {
        String page = person.has("letter") ? "Letter" : "A4";
        if (layout.equals("tailorbird")) {
            String template = number % 2 == 0 ? "standard" : "compact";
            return renderer.render(Truth.of(person), new RenderOptions(template, page, 0))
                    .bytes();
        }
        return chromium.print(designs.html(layout, person), page, number % 8 == 3);
    }

    /** All in one start of the word processor. */
    private static void print(Path documents, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + documents.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        try (Stream<Path> files = Files.list(documents)) {
            files.filter(f -> f.toString().endsWith(".docx")).sorted().forEach(f -> command.add(f.toString()));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) throw new IOException("soffice could not print");
    }
}
