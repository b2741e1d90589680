package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.intake.SectionTitles.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTitlesTest {
    @ParameterizedTest
    @CsvSource({
        "Work Experience:, WORK",
        "KILN OPERATING EXPERIENCE, WORK",
        "II. Professional Experience, WORK",
        "3. Employment History, WORK",
        "Where I've worked, WORK",
        "Praxiserfahrungen, WORK",
        "Trayectoria profesional, WORK",
        "Schulische Ausbildung, EDUCATION",
        "Sprachkenntnisse, LANGUAGES",
        "Skills & Awards, SKILLS"
    })
    void titlesAreKnownByListOrByForm(String title, Kind kind) {
        assertThat(SectionTitles.exact(title)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of Customer Experience",
                "User Experience",
                "Five years of experience",
                "Excellent communication skills",
                "Crumb Bakery Ltd"
            })
    void jobsTasksAndSentencesAreNoTitles(String text) {
        assertThat(SectionTitles.exact(text)).isNull();
    }
}
