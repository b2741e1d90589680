package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PhD in Marine Biology; PhD; Marine Biology",
                "BSc (Hons) Mathematics; BSc (Hons); Mathematics",
                "Bachelor of Science in Nursing; Bachelor of Science; Nursing",
                "Técnico Superior en Dirección de Cocina; Técnico Superior; Dirección de Cocina",
                "Baccalauréat scientifique; Baccalauréat; scientifique",
                "M.Sc. Informatik; M.Sc.; Informatik",
                "MBA; MBA;"
            })
    void aDegreeIsTakenApartAsItIsWritten(String text, String type, String area) {
        Degrees.Degree degree = Degrees.read(text);
        assertThat(degree.type()).isEqualTo(type);
        assertThat(degree.area()).isEqualTo(area);
    }

    @Test
    void aSchoolIsNoDegree() {
        assertThat(Degrees.read("Quarry Lane High School of Larkspur")).isNull();
    }
}
