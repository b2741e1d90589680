package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Engine;
import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.intake.Career;
import dev.tailorbird.intake.DocumentReader;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.posting.PostingAnalyst;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.shared.DomainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every resume and every posting of the shared data, where it is there. */
final class SharedPairs {
    private static final Path DATA = Path.of("../shared/data");
    private static final Set<String> READABLE = Set.of("pdf", "docx", "txt", "md", "json");

    private SharedPairs() {}

    static boolean areThere() {
        return Files.isDirectory(DATA.resolve("resumes")) && Files.isDirectory(DATA.resolve("labelled/jd_txt"));
    }

    record Person(String name, JsonResume resume, Career career) {}

    record Job(String name, String text, PostingAnalysis analysis) {}

    static TailoringInput input(Person person, Job job, TailoringParameters parameters) {
        return new TailoringInput(
                job.analysis(), job.text(), person.resume(), person.career(), parameters, Engine.LOCAL);
    }

    static List<Person> people() throws IOException {
        DocumentReader reader = new DocumentReader();
        List<Person> people = new ArrayList<>();
        for (Path file : files(DATA.resolve("resumes"))) {
            String name = file.getFileName().toString();
            if (name.startsWith("_") || !READABLE.contains(name.substring(name.lastIndexOf('.') + 1))) continue;
            try {
                JsonResume resume = reader.read(name, Files.readAllBytes(file)).resume();
                people.add(new Person(name, resume, Career.of(resume, ASession.LEXICON)));
            } catch (DomainException refused) {
                System.out.println("not read: " + name + ": " + refused.getMessage());
            }
        }
        return people;
    }

    static List<Job> jobs() throws IOException {
        PostingAnalyst analyst = new PostingAnalyst(ASession.LEXICON, Gazetteer.standard());
        List<Job> jobs = new ArrayList<>();
        for (Path file : files(DATA.resolve("labelled/jd_txt"))) {
            String text = Files.readString(file);
            String name = file.getFileName().toString();
            jobs.add(new Job(name, text, analyst.analyze(new Posting(name, null, null, null, text))));
        }
        return jobs;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
