package dev.tailorbird.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.experience.Entry;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeniorityTest {
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void theNewestTitleNamesTheLevel() {
        assertThat(Seniority.of(List.of(job("Senior Planner", 2023, 2026), job("Planner", 2019, 2023)), NOW))
                .isEqualTo(new Seniority(7, CareerLevel.SENIOR));
    }

    @Test
    void aTitleWithoutALevelLeavesItToTheYears() {
        assertThat(Seniority.of(List.of(job("Planner", 2025, 2026)), NOW).careerLevel())
                .isEqualTo(CareerLevel.ENTRY);
        assertThat(Seniority.of(List.of(job("Planner", 2022, 2026)), NOW).careerLevel())
                .isEqualTo(CareerLevel.MID);
        assertThat(Seniority.of(List.of(job("Planner", 2012, 2026)), NOW).careerLevel())
                .isEqualTo(CareerLevel.SENIOR);
    }

    @Test
    void withoutADatedJobNothingIsComputed() {
        assertThat(Seniority.of(List.of(), NOW)).isEqualTo(new Seniority(null, null));
    }

    private static Entry job(String title, int from, int to) {
        return new Entry(
                title,
                Entry.Type.WORK,
                "Lowmarsh Grocers",
                title,
                null,
                YearMonth.of(from, 6),
                YearMonth.of(to, 6),
                false,
                null);
    }
}
