package dev.tailorbird.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenureTest {
    private final Tenure tenure = new Tenure("2026-11");

    @Test
    void overlappingJobsCountOnce() {
        assertEquals(6, tenure.years(List.of(job("Planner", 2020, 2024), job("Consultant", 2022, 2026))));
    }

    @Test
    void internshipsAndPartTimeJobsAreNotCountedAsYears() {
        assertEquals(
                4,
                tenure.years(List.of(
                        job("Planner", 2020, 2024),
                        job("Stock Assistant (part time)", 2015, 2018),
                        job("Warehouse Intern", 2018, 2019))));
    }

    private static Entry job(String title, int from, int to) {
        return new Entry(
                title,
                Entry.Type.WORK,
                "Larkmoor",
                title,
                null,
                YearMonth.of(from, 1),
                YearMonth.of(to, 1),
                false,
                null);
    }
}
