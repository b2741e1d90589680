package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.profile.JsonResume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionKindsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work Experience",
                "EMPLOYMENT HISTORY",
                "Professional Background",
                "Beruflicher Werdegang",
                "BERUFSERFAHRUNG",
                "Expérience professionnelle",
                "Parcours professionnel",
                "Experiencia laboral",
                "Trayectoria profesional",
                "Esperienze lavorative",
                "Experiência profissional",
                "Werkervaring",
                "Work Experience:"
            })
    void workIsFoundUnderAnyOfItsTitles(String title) {
        JsonResume resume = ReadText.resume(
                "Ada Example\nada@example.org\n\n" + title + "\n\nCook, Blue Spoon, 2019 - 2021\n- Cooked soup\n");
        assertThat(resume.work()).extracting(JsonResume.Work::name).containsExactly("Blue Spoon");
    }

    @Test
    void jobsUnderATitleThatNobodyKnowsAreStillWork() {
        JsonResume resume = ReadText.resume("""
                Ada Example
                ada@example.org

                EDUCATION

                BSc Biology, Larkspur University, 2010 - 2013

                IN THE SERVICE OF THE PUBLIC

                Policy Officer, Office of Rural Paths, 2015 - 2018
                - Wrote briefs
                """);
        assertThat(resume.work()).extracting(JsonResume.Work::position).containsExactly("Policy Officer");
        assertThat(resume.education())
                .extracting(JsonResume.Education::institution)
                .containsExactly("Larkspur University");
    }

    @Test
    void contactDataAtTheEndIsNoSkill() {
        JsonResume resume = ReadText.resume("""
                Ada Example
                Policy Officer

                SKILLS

                Drafting, Budgeting


                Lisbon, Portugal · +351 910 000 102 · ada@example.org
                """);
        assertThat(resume.basics().email()).isEqualTo("ada@example.org");
        assertThat(resume.basics().phone()).isEqualTo("+351 910 000 102");
        assertThat(resume.basics().location().city()).isEqualTo("Lisbon");
        assertThat(resume.skills().get(0).keywords()).containsExactly("Drafting", "Budgeting");
    }

    @Test
    void aWrappedSummaryAboveAllSectionsIsReadToItsEnd() {
        JsonResume resume = ReadText.resume("""
                Ada Example
                ada@example.org

                Operations lead with 25 years in consumer goods who turned round three loss-making
                plants and led two mergers of equals.

                EXPERIENCE

                Cook, Blue Spoon, 2019 - 2021
                - Cooked soup
                """);
        assertThat(resume.basics().summary()).endsWith("plants and led two mergers of equals.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. %s", "— %s —", "=== %s ===", "[ %s ]", "%s:"})
    void titlesOfPlainTextMayBeNumberedOrDecorated(String form) {
        JsonResume resume = ReadText.resume("Ada Example\nada@example.org\n\n" + form.formatted("Experience")
                + "\n\nCook, Blue Spoon, 2019 - 2021\n- Cooked soup\n\n"
                + form.replace('1', '2').formatted("Education") + "\n\nBSc Biology, Ashvale University, 2010\n");
        assertThat(resume.work()).extracting(JsonResume.Work::name).containsExactly("Blue Spoon");
        assertThat(resume.work().get(0).highlights()).containsExactly("Cooked soup");
        assertThat(resume.education()).hasSize(1);
    }

    @Test
    void titlesThatNobodyKnowsAreFoundByTheirStyleAndWords() {
        JsonResume resume = ReadText.resume("""
                Ada Example
                ada@example.org

                CLINICAL APPOINTMENTS ABROAD

                Nurse, Larkspur Hospital, 2015 - 2018
                - Looked after 20 patients

                MEDICAL EDUCATION

                BSc Nursing, Ashvale University, 2012

                PROCEDURES

                Suturing, Cannulation, Catheters
                """);
        assertThat(resume.work()).extracting(JsonResume.Work::name).containsExactly("Larkspur Hospital");
        assertThat(resume.education()).hasSize(1);
        assertThat(resume.skills().get(0).keywords()).containsExactly("Suturing", "Cannulation", "Catheters");
    }
}
