package dev.tailorbird.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    @Test
    void oneJobUnderTwoFormsOfItsNamesIsADuplicate() {
        assertThat(found(
                        job("Larkmoor Foods Ltd.", "Supply planner", "2021-03", "2023-05"),
                        job("Larkmoor Foods", "Senior Supply Planner", "2021-04", "2023-05")))
                .isTrue();
        assertThat(found(
                        job("Larkmoor Foods", "Supply planner", "2021-03", "2023-05"),
                        job("larkmoor foods", "Supply Planner", null, null)))
                .isTrue();
    }

    @Test
    void anotherTitleAnotherEmployerOrAnotherTimeIsNone() {
        Entry first = job("Larkmoor Foods", "Supply planner", "2021-03", "2023-05");
        assertThat(found(first, job("Larkmoor Foods", "Driver", "2021-03", "2023-05")))
                .isFalse();
        assertThat(found(first, job("Tern Foods", "Supply planner", "2021-03", "2023-05")))
                .isFalse();
        assertThat(found(first, job("Larkmoor Foods", "Supply planner", "2023-05", "2024-05")))
                .isFalse();
    }

    @Test
    void aNameMadeOfFillWordsOnlyEqualsItself() {
        assertThat(found(job("AG", "Driver", null, null), job("SE", "Driver", null, null)))
                .isFalse();
        assertThat(found(job("AG", "Driver", null, null), job("AG", "Driver", null, null)))
                .isTrue();
    }

    private static boolean found(Entry a, Entry b) {
        return !Duplicates.in(List.of(a, b)).isEmpty();
    }

    private static Entry job(String organisation, String title, String start, String end) {
        return new Entry(
                UUID.randomUUID().toString(),
                Entry.Type.WORK,
                organisation,
                title,
                null,
                start == null ? null : YearMonth.parse(start),
                end == null ? null : YearMonth.parse(end),
                false,
                null);
    }
}
