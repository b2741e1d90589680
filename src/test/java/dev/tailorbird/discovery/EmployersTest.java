package dev.tailorbird.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployersTest {
    @ParameterizedTest
    @CsvSource({
        "'Larkmoor Foods, Inc.', larkmoor foods",
        "LARKMOOR  FOODS GmbH & Co. KG, larkmoor foods",
        "Müller-Quince AG, müller quince",
        "Inc., inc",
        "3K Ltd, 3k"
    })
    void aNameIsComparedWithoutItsLegalForm(String name, String key) {
        assertThat(Employers.key(name)).isEqualTo(key);
    }
}
