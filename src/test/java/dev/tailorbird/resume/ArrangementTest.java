package dev.tailorbird.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResume.Work;
import dev.tailorbird.resume.Arrangement.RoleChoice;
import dev.tailorbird.resume.ResumeTemplate.SuggestedFor;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementTest {
    private static final JsonResume SAMPLE = Sample.resume();
    private static final Documents DOCUMENTS = new Documents(new ResumeRenderer());

    @Test
    void rolesStandInTheChosenOrderUnderTheChosenTitles() {
        Arrangement arrangement = arranged(role(1, true, "Planner of Stock", null), role(0, true, null, 1));

        List<Work> work = arrangement.of(SAMPLE).work();

        assertThat(work.get(work.size() - 2).position()).isEqualTo("Planner of Stock");
        assertThat(work.get(work.size() - 2).highlights())
                .isEqualTo(SAMPLE.work().get(1).highlights());
        assertThat(work.get(work.size() - 1).highlights())
                .containsExactly(SAMPLE.work().get(0).highlights().get(0));
    }

    @Test
    void aRoleThatIsNotShownIsLeftOutAndOneThatTheTemplateDoesNotKnowComesFirst() {
        Arrangement arrangement = arranged(role(0, false, null, null));

        assertThat(arrangement.of(SAMPLE).work())
                .isEqualTo(SAMPLE.work().subList(1, SAMPLE.work().size()));
    }

    @Test
    void theLimitOfAllRolesHoldsWhereARoleHasNoneOfItsOwn() {
        Arrangement arrangement = new Arrangement(List.of("work"), List.of(role(0, true, null, 2)), 1);

        assertThat(arrangement.of(SAMPLE).work())
                .extracting(work -> work.highlights().size())
                .contains(2)
                .allMatch(size -> size <= 2);
    }

    @Test
    void onlyTheChosenSectionsArePrintedInTheirOrder() {
        RenderOptions options =
                new RenderOptions("standard", "A4", 0, new Arrangement(List.of("skills", "work"), List.of(), null));

        String text =
                new String(DOCUMENTS.make(SAMPLE, DocumentFormat.TXT, options).content());

        assertThat(text).containsSubsequence("SKILLS", "EXPERIENCE").doesNotContain("EDUCATION", "SUMMARY");
    }

    @Test
    void educationStaysWhereThePersonPutItThoughThereIsNoExperience() {
        RenderOptions options = new RenderOptions(
                "standard", "A4", 0, new Arrangement(List.of("work", "skills", "education"), List.of(), null));

        String text = new String(DOCUMENTS
                .make(SAMPLE.withWork(List.of()), DocumentFormat.TXT, options)
                .content());

        assertThat(text).containsSubsequence("SKILLS", "EDUCATION");
    }

    @ParameterizedTest
    @CsvSource({
        "Supply Planner, Senior Supply Planner, true",
        "Junior Accountant, Accountant, true",
        "Team Lead, Director of Operations, true",
        "Supply Planner, Demand Planner, false",
        "Senior Nurse, Registered Nurse, false",
        "Senior Nurse, Sr. Nurse, false"
    })
    void aHigherRankThanTheTitleHeldIsWarnedOf(String held, String own, boolean warned) {
        Arrangement arrangement = arranged(new RoleChoice("Larkmoor Foods", held, "2020-01", true, own, null));

        assertThat(HigherRank.warnings(arrangement))
                .extracting(FieldError::field)
                .isEqualTo(warned ? List.of("arrangement.roles[0].ownTitle") : List.of());
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        TemplateEdit edit = new TemplateEdit(
                " ",
                "fancy",
                new SuggestedFor(List.of("planner"), List.of("boss")),
                new Arrangement(
                        List.of("work", "hobbies", "work"),
                        List.of(new RoleChoice("Larkmoor", "Planner", null, true, "x".repeat(201), 99)),
                        -1));

        assertThatThrownBy(() -> TemplateRules.checked(edit))
                .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder(
                                "title",
                                "base",
                                "suggestedFor.levels[0]",
                                "arrangement.sections[1]",
                                "arrangement.sections[2]",
                                "arrangement.bulletsPerRole",
                                "arrangement.roles[0].ownTitle",
                                "arrangement.roles[0].bullets"));
    }

    @Test
    void theProposalIsThePersonsOwnWhenItsFieldsSaySo() {
        List<OwnTemplate> own = List.of(
                template("any", List.of(), List.of()),
                template("planner", List.of("planner"), List.of()),
                template("supply planner", List.of("supply planner"), List.of("senior")));

        assertThat(OwnTemplate.suggested(own, "Senior Supply Planner", "senior"))
                .hasValueSatisfying(template -> assertThat(template.title()).isEqualTo("supply planner"));
        assertThat(OwnTemplate.suggested(own, "Supply Planner", "junior"))
                .hasValueSatisfying(template -> assertThat(template.title()).isEqualTo("planner"));
        assertThat(OwnTemplate.suggested(own, "Pastry Chef", "junior")).isEmpty();
    }

    private static OwnTemplate template(String title, List<String> roles, List<String> levels) {
        return new OwnTemplate(
                UUID.randomUUID(), 0, title, "standard", new SuggestedFor(roles, levels), arranged(), List.of());
    }

    private static Arrangement arranged(RoleChoice... roles) {
        return new Arrangement(ResumeTemplates.of("standard").sections(), Arrays.asList(roles), null);
    }

    private static RoleChoice role(int index, boolean shown, String ownTitle, Integer bullets) {
        Work work = SAMPLE.work().get(index);
        return new RoleChoice(work.name(), work.position(), work.startDate(), shown, ownTitle, bullets);
    }
}
