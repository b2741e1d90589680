package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.intake.Career;
import dev.tailorbird.intake.DocumentReader;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.posting.PostingAnalyst;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.tailoring.TailoringResult.Bullet;
import dev.tailorbird.tailoring.TailoringResult.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every resume against every posting of the shared data: the figures before and after, printed as a table. */
@EnabledIf("isThere")
class SharedDataTest {
    private static final Path DATA = Path.of("../shared/data");
    private static final Set<String> READABLE = Set.of("pdf", "docx", "txt", "md", "json");

    static boolean isThere() {
        return Files.isDirectory(DATA.resolve("resumes")) && Files.isDirectory(DATA.resolve("labelled/jd_txt"));
    }

    private record Person(String name, JsonResume resume, Career career) {}

    private record Job(String name, String text, PostingAnalysis analysis) {}

    @Test
    void tailoringNeverLowersAScoreAndEveryBulletHasItsEvidence() throws IOException {
        TailoringEngine engine = ASession.engine(Writers.local(ASession.LEXICON), new Embedder());
        List<Person> people = people();
        List<String> worse = new ArrayList<>();
        List<String> stopped = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (Job job : jobs()) {
            int before = 0;
            int after = 0;
            int better = 0;
            for (Person person : people) {
                TailoringResult result = engine.run(new TailoringInput(
                        job.analysis(),
                        job.text(),
                        person.resume(),
                        person.career(),
                        TailoringParameters.STANDARD,
                        Engine.LOCAL));
                String pair = person.name() + " × " + job.name();
                before += result.ats().original();
                after += result.ats().score();
                if (result.ats().score() > result.ats().original()) better++;
                if (result.ats().score() < result.ats().original())
                    worse.add(pair + ": " + result.ats().original() + " → "
                            + result.ats().score());
                result.guard().findings().forEach(f -> stopped.add(pair + ": " + f));
                everyBulletHasItsEvidence(result);
            }
            table.add("%-32s %6.1f %6.1f   %d of %d higher"
                    .formatted(
                            job.name(),
                            (double) before / people.size(),
                            (double) after / people.size(),
                            better,
                            people.size()));
        }
        System.out.println("ATS score, mean over " + people.size() + " resumes: before, after");
        table.forEach(System.out::println);
        System.out.println("stopped by the guard: " + stopped.size());
        stopped.stream().limit(60).forEach(System.out::println);
        assertThat(worse).isEmpty();
    }

    private static void everyBulletHasItsEvidence(TailoringResult result) {
        for (Role role : result.roles())
            for (Bullet bullet : role.bullets())
                assertThat(bullet.evidence()).isNotEmpty().allSatisfy(id -> assertThat(
                                result.evidence().get(id).entryId())
                        .isEqualTo(role.entryId()));
    }

    private static List<Person> people() throws IOException {
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

    private static List<Job> jobs() throws IOException {
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
