package dev.tailorbird.posting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mindestens ein Jahr Erfahrung im Orgelbau",
                "Al menos tres años de experiencia en viveros",
                "Experience with goats and bees",
                "Gute Kenntnisse in Excel",
                "Connaissances en apiculture",
            })
    void aLineThatSaysOfWhatOrHowLongIsNoHeading(String line) {
        assertThat(Headings.open(line, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Experience, REQUIREMENTS",
        "Experience & Skills, REQUIREMENTS",
        "Kenntnisse, REQUIREMENTS",
        "Experience with the following:, REQUIREMENTS",
        "Nice to have, PREFERRED",
        "Experiencia y formación, REQUIREMENTS",
    })
    void aLineThatOnlyNamesItsPartIsOne(String line, Section section) {
        assertThat(Headings.open(line, false)).isEqualTo(section);
    }
}
