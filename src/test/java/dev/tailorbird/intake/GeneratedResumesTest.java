package dev.tailorbird.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tailorbird.bench.resumes.Reading;
import dev.tailorbird.bench.resumes.Scores;
import dev.tailorbird.bench.resumes.Specimen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How well resumes of made-up people are read whose documents nobody looked at who wrote the reader's rules. */
class GeneratedResumesTest {
    private static final Path ASIDE = Path.of("src/test/resources/resumes/aside");

    /** F1 that is reached, rounded down. The goal is 0.97, for bullets and schools 0.95. */
    private static final Map<String, Double> FLOORS = Map.of(
            "name", 0.98,
            "email", 0.99,
            "phone", 0.97,
            "employer", 0.95,
            "title", 0.96,
            "start", 0.95,
            "end", 0.95,
            "bullets", 0.96,
            "school", 0.97);

    @Test
    void documentsSetAsideAreReadAsWellAsTheFloorsSay() throws IOException {
        List<Specimen> specimens = Specimen.in(ASIDE);
        assertEquals(176, specimens.size(), "22 people in 8 layouts");
        Scores scores = Scores.of("people set aside", specimens, GeneratedResumesTest::read);
        System.out.println(scores.table());
        System.out.println(scores.groups());
        assertAll(FLOORS.entrySet().stream().map(floor -> () -> {
            double f1 = scores.all().of(floor.getKey()).f1();
            assertTrue(f1 >= floor.getValue(), floor.getKey() + " " + f1 + ", floor " + floor.getValue());
        }));
    }

    private static Reading read(Specimen specimen) {
        try {
            byte[] file = Files.readAllBytes(specimen.file());
            return new Reading(new DocumentReader(120_000).read("resume", file).resume(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
