package dev.tailorbird.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mindestens ein Jahr Erfahrung im Orgelbau        | 1
            Al menos un año de experiencia en viveros        | 1
            Two or more years as a ferry hand                | 2
            Vous avez 5 ans d'expérience en lutherie         | 5
            """)
    void yearsInWordsOnALineOfTheirOwnAreRead(String line, BigDecimal years) {
        YearsFinder.Years found = YearsFinder.find(Sections.of(line));
        assertThat(found).isNotNull();
        assertThat(found.min()).isEqualByComparingTo(years);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill opened sixty years ago.",
                "You look after children of 3 to 5 years.",
                "Applicants must be over 18 years of age.",
                "A contract of 2 years, renewable once."
            })
    void yearsOfOtherThingsAreNone(String line) {
        assertThat(YearsFinder.find(Sections.of(line))).isNull();
    }
}
