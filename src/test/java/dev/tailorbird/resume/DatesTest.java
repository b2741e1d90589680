package dev.tailorbird.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2021-03,,Mar 2021 – Present",
        "2021-03-15,2023-11-01,Mar 2021 – Nov 2023",
        "2018,2020,2018 – 2020",
        "2020-06,2020-06,Jun 2020",
        ",2019,2019",
        "2021-13,2022,2021 – 2022",
        "Summer 2019,2019-12,Summer 2019 – Dec 2019",
        "2020-01-05T00:00:00Z,Present,Jan 2020 – Present",
        ",,''"
    })
    void spansAreShownAsPeopleWriteThem(String start, String end, String shown) {
        assertThat(Dates.span(start, end)).isEqualTo(shown);
    }
}
