package dev.tailorbird.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryRulesTest {
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void aJobNeedsEmployerAndTitleAndAnEducationOnlyItsSchool() {
        assertThat(faults(entry(Entry.Type.WORK, " ", null, null, null, false)))
                .containsExactly("organisation", "title");
        assertThat(faults(entry(Entry.Type.LEADERSHIP, "Moor Chess Club", null, null, null, false)))
                .containsExactly("title");
        assertThat(faults(entry(Entry.Type.EDUCATION, "Moor University", null, "2018-09", "2027-06", false)))
                .isEmpty();
    }

    @Test
    void datesMustBeMonthsInOrderAndMustNotBeginAhead() {
        assertThat(faults(job("2021-03", "2021-02", false))).containsExactly("end");
        assertThat(faults(job("2021-03", "2021-03", false))).isEmpty();
        assertThat(faults(job("2026-12", null, true))).containsExactly("start");
        assertThat(faults(job("2026-11", null, true))).isEmpty();
        assertThat(faults(job("March 2021", "2021-13", false))).containsExactly("start", "end");
        assertThat(faults(job("1200-01", "2021-01", false))).containsExactly("start");
    }

    @Test
    void whatGoesOnHasNoEndAndWhatDoesNotHasOne() {
        assertThat(faults(job("2021-03", "2024-01", true))).containsExactly("end");
        assertThat(faults(job("2021-03", null, false))).containsExactly("end");
        assertThat(faults(job(null, null, true))).containsExactly("start");
        assertThat(faults(job(null, null, false))).isEmpty();
    }

    @Test
    void aCertificateHasOneDateThatIsPast() {
        EntryEdit given = entry(Entry.Type.CERTIFICATE, "CPIM", "Example Institute", "2022-05", null, false);
        EntryEdit checked = EntryRules.checked(given, NOW);
        assertThat(List.of(checked.start(), checked.end())).containsExactly("2022-05", "2022-05");
        assertThat(faults(entry(Entry.Type.AWARD, "Best Pie", null, null, "2027-01", false)))
                .containsExactly("end");
    }

    @Test
    void theTitleOfAnEducationIsItsDegreeAndField() {
        EntryEdit given = new EntryEdit(
                Entry.Type.EDUCATION,
                "Moor University",
                "ignored",
                null,
                null,
                "2020-06",
                false,
                null,
                null,
                null,
                "BSc",
                "Logistics",
                "First",
                List.of("Statistics"),
                null,
                null,
                null,
                null,
                null);
        assertThat(EntryRules.checked(given, NOW).title()).isEqualTo("BSc, Logistics");
    }

    @Test
    void fieldsOfAnotherTypeAreRefusedByName() {
        EntryEdit given = new EntryEdit(
                Entry.Type.WORK,
                "Larkmoor Foods",
                "Planner",
                null,
                null,
                null,
                false,
                "larkmoor.example",
                null,
                null,
                "BSc",
                null,
                null,
                List.of("Statistics"),
                "x",
                "p",
                "a",
                List.of("SQL"),
                "o");
        assertThat(faults(given))
                .containsExactly("degree", "courses", "parentId", "problem", "actions", "tools", "outcomes", "url");
    }

    private static EntryEdit job(String start, String end, boolean current) {
        return entry(Entry.Type.WORK, "Larkmoor Foods", "Planner", start, end, current);
    }

    private static EntryEdit entry(
            Entry.Type type, String organisation, String title, String start, String end, boolean current) {
        return new EntryEdit(
                type,
                organisation,
                title,
                null,
                start,
                end,
                current,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> faults(EntryEdit edit) {
        DomainException refused = catchThrowableOfType(DomainException.class, () -> EntryRules.checked(edit, NOW));
        return refused == null
                ? List.of()
                : refused.errors().stream().map(FieldError::field).toList();
    }
}
