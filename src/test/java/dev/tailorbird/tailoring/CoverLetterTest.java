package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.ai.Engine;
import dev.tailorbird.tailoring.TailoringResult.Clause;
import dev.tailorbird.tailoring.TailoringResult.Letter;
import dev.tailorbird.testing.APosting;
import dev.tailorbird.testing.AResume;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverLetterTest {
    private final AResume person = AResume.ofAWarehouseManager();

    private TailoringResult tailored(APosting posting, String... points) {
        return ASession.engine()
                .run(ASession.input(
                        person, posting, TailoringParameters.STANDARD.withLetter(List.of(points)), Engine.LOCAL));
    }

    private static Letter letter(TailoringResult result) {
        assertThat(result.letter()).isNotNull();
        return result.letter();
    }

    @Test
    void aLetterIsWrittenOnlyWhenAskedFor() {
        assertThat(ASession.tailored(person, ASession.warehousePosting()).letter())
                .isNull();
    }

    @Test
    void itHasThreeParagraphsThatOpenWithTheRoleAndRestOnTheEvidence() {
        TailoringResult result = tailored(ASession.warehousePosting());
        Letter letter = letter(result);
        assertThat(letter.paragraphs()).hasSize(3);
        assertThat(letter.text()).startsWith("I am applying for the position of Warehouse Manager");
        List<Clause> claims = letter.paragraphs().stream()
                .flatMap(paragraph -> paragraph.clauses().stream())
                .filter(clause -> !clause.evidence().isEmpty())
                .toList();
        assertThat(claims).hasSizeGreaterThanOrEqualTo(3).allSatisfy(clause -> assertThat(result.evidence())
                .containsKeys(clause.evidence().toArray(String[]::new)));
        assertThat(claims).anyMatch(clause -> clause.text().startsWith("At "));
    }

    @Test
    void twoPostingsGetTwoLetters() {
        assertThat(letter(tailored(ASession.warehousePosting())).text())
                .isNotEqualTo(letter(tailored(ASession.servicePosting())).text());
    }

    @Test
    void aTrueTalkingPointIsMadeAndAFalseOneIsLeftOutWithTheReason() {
        String own = person.career().evidence().get(0).text();
        TailoringResult result = tailored(ASession.warehousePosting(), own, "I won the Nobel Prize in 2019");
        assertThat(letter(result).text()).contains(own).doesNotContain("Nobel");
        assertThat(result.reasons()).anyMatch(reason -> reason.contains("Nobel"));
    }

    @Test
    void aPostingWhoseTitleIsNoNameIsNotQuoted() {
        String text = letter(tailored(
                        APosting.forA("<b>Hire me</b> https://evil.example").requiring("SAP EWM")))
                .text();
        assertThat(text)
                .startsWith("I am applying for the position that you advertised")
                .doesNotContain("evil");
    }

    @Test
    void someoneWithoutExperienceGetsALetterThatClaimsNothing() {
        TailoringResult result = ASession.engine()
                .run(ASession.input(
                        new AResume(),
                        ASession.warehousePosting(),
                        TailoringParameters.STANDARD.withLetter(List.of()),
                        Engine.LOCAL));
        assertThat(letter(result).paragraphs().stream()
                        .flatMap(paragraph -> paragraph.clauses().stream())
                        .toList())
                .allMatch(clause -> clause.evidence().isEmpty())
                .hasSize(2);
    }
}
