package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.ai.Engine;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.testing.AResume;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneAndSectionsTest {
    private final AResume person = AResume.ofAWarehouseManager()
            .project("Shelf maps", "Drew maps of 12 aisles for the made-up Gullwing Depot");

    private TailoringResult tailored(String tone, List<String> sections) {
        TailoringParameters parameters =
                TailoringParameters.STANDARD.withLetter(List.of()).with(tone, sections);
        assertThat(parameters.problems()).isEmpty();
        return ASession.engine().run(ASession.input(person, ASession.warehousePosting(), parameters, Engine.LOCAL));
    }

    @Test
    void aFormalSummaryAndLetterUseFormalSentences() {
        TailoringResult formal = tailored("formal", List.of());
        assertThat(formal.summary().text()).contains("Experience with").doesNotContain("Hands-on");
        assertThat(formal.letter().text()).startsWith("I wish to apply for").contains("grateful for the opportunity");
        assertThat(formal.guard().findings())
                .noneMatch(stopped -> stopped.where().equals("summary"));
    }

    @Test
    void aConfidentSummaryPutsTheResultBeforeTheTools() {
        String plain = tailored("plain", List.of()).summary().text();
        String confident = tailored("confident", List.of()).summary().text();
        assertThat(plain.indexOf("Hands-on")).isLessThan(plain.indexOf("At ")).isPositive();
        assertThat(confident.indexOf("Hands-on")).isGreaterThan(confident.indexOf("At "));
    }

    @Test
    void aToneChangesNoBulletAndNoScore() {
        TailoringResult plain = tailored("plain", List.of());
        TailoringResult formal = tailored("formal", List.of());
        assertThat(formal.roles()).isEqualTo(plain.roles());
        assertThat(formal.ats().score()).isEqualTo(plain.ats().score());
    }

    @Test
    void aSectionThatIsNotAskedForIsNeitherPrintedNorScored() {
        TailoringResult all = tailored("posting", List.of());
        TailoringResult some = tailored("posting", List.of("skills", "work"));
        assertThat(all.resume().projects()).isNotEmpty();
        assertThat(some.resume().projects()).isEmpty();
        assertThat(some.resume().education()).isEmpty();
        assertThat(some.resume().basics().summary()).isNull();
        assertThat(some.summary().text()).isEmpty();
        assertThat(some.roles()).hasSameSizeAs(all.roles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loud | work,skills | parameters.tone",
                "plain | work,hobbies,skills | parameters.sections",
                "plain | work,skills,work | parameters.sections",
                "plain | summary,work | parameters.sections"
            })
    void whatCannotBeIsNamed(String tone, String sections, String field) {
        TailoringParameters wrong = TailoringParameters.STANDARD.with(tone, List.of(sections.split(",")));
        assertThat(wrong.problems()).extracting(FieldError::field).containsExactly(field);
    }
}
