package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.bench.resumes.OurDocuments;
import dev.tailorbird.bench.resumes.ResumeScore;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.resume.RenderOptions;
import dev.tailorbird.resume.ResumeTemplates;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write we read back: 22 made-up people of many trades and countries in every template and format. */
class OurDocumentsTest {
    private static final double GOAL = 0.99;
    private static final OurDocuments DOCUMENTS = new OurDocuments();
    private static final StringBuilder TABLE = new StringBuilder();

    private final DocumentReader reader = new DocumentReader(120_000);

    @BeforeAll
    static void head() {
        TABLE.append("F1 of our own documents read back\n").append(String.format("%-22s", ""));
        ResumeScore.FIELDS.forEach(field -> TABLE.append(String.format(" %8s", field)));
        TABLE.append("  jobs whole\n");
    }

    @AfterAll
    static void print() {
        System.out.println(TABLE);
    }

    static List<String> templates() {
        return ResumeTemplates.names();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aPdfIsReadBack(String template) {
        check(template, "pdf");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aWordDocumentIsReadBack(String template) {
        check(template, "docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void anotherPersonsDocumentIsNotTakenForTheTruth(String format) {
        ResumeScore score = new ResumeScore();
        List<JsonResume> people = OurDocuments.people().subList(0, 4);
        for (int i = 0; i < people.size(); i++) {
            byte[] file = DOCUMENTS.make(people.get(i), format, new RenderOptions("academic", "A4", 0));
            score.add(
                    people.get((i + 1) % people.size()),
                    reader.read("resume." + format, file).resume());
        }
        assertThat(ResumeScore.FIELDS)
                .allSatisfy(field -> assertThat(score.of(field).f1()).as(field).isLessThan(0.1));
    }

    private void check(String template, String format) {
        ResumeScore score = new ResumeScore();
        int number = 0;
        for (JsonResume person : OurDocuments.people()) {
            String paper = RenderOptions.PAGE_SIZES.get(number++ % 2);
            byte[] file = DOCUMENTS.make(person, format, new RenderOptions(template, paper, 0));
            score.add(person, reader.read("resume." + format, file).resume());
        }
        TABLE.append(String.format("%-22s", template + " " + format));
        ResumeScore.FIELDS.forEach(
                field -> TABLE.append(String.format(" %8.3f", score.of(field).f1())));
        TABLE.append(String.format("  %d of %d%n", score.wholeJobs(), score.jobs()));
        assertThat(ResumeScore.FIELDS)
                .allSatisfy(field -> assertThat(score.of(field).f1())
                        .as(field + "\n" + String.join("\n", score.misses()))
                        .isGreaterThanOrEqualTo(GOAL));
    }
}
