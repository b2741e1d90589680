package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangesTest {
    @ParameterizedTest
    @CsvSource({
        "06.2019 – heute, 2019-06, ",
        "2017/18, 2017, 2018",
        "2018 / 2020, 2018, 2020",
        "Jan2018-Mar2019, 2018-01, 2019-03",
        "2021 - Expected 2024, 2021, 2024",
        "WS 2018/19 – SS 2020, 2018-10, 2020-04",
        "ca. 2015 – 2018, 2015, 2018",
        "'19 - '21, 2019, 2021",
        "2020 onwards, 2020, ",
        "2019 to date, 2019, "
    })
    void datesAreReadAsPeopleWriteThem(String text, String start, String end) {
        DateRanges.Range range = DateRanges.whole(text);
        assertThat(range).isNotNull();
        assertThat(range.start()).isEqualTo(start);
        assertThat(range.end()).isEqualTo(end);
    }
}
