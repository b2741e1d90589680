package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.experience.BulletChecks;
import dev.tailorbird.experience.Verbs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Responsible for managing the bakery's orders | Managed the bakery's orders",
                "Was responsible for planning shifts of 12 nurses | Planned shifts of 12 nurses",
                "Responsible for building and maintaining the intranet | Built and maintained the intranet",
                "Duties included preparing payroll for 80 people | Prepared payroll for 80 people",
                "I wrote the safety manual | Wrote the safety manual",
                "• Successfully reduced waste by 12% | Reduced waste by 12%",
                "Spearheaded a new intake form | Led a new intake form",
                "Leveraged Excel to plan routes | Used Excel to plan routes",
                "Cut costs in order to fund training | Cut costs to fund training",
                "taught algebra to 3 classes | Taught algebra to 3 classes"
            })
    void fillersAndInflatedWordsGo(String before, String after) {
        assertThat(Wording.plain(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helped to open a second clinic",
                "Assisted the auditor with 40 samples",
                "Responsible for a budget of $2M",
                "Responsible for managing sales and marketing campaigns",
                "Leveraged finance models for 6 mid-size deals",
                "We built the boat-house roof in one summer",
                "iOS releases shipped every two weeks",
                "Supported the head nurse in training new staff"
            })
    void whatWouldChangeAFactStaysAsItIs(String statement) {
        assertThat(Wording.plain(statement)).isEqualTo(statement);
    }

    @Test
    void anOverlongStatementIsSplitOnlyWhereEachPartStandsAlone() {
        String first =
                "Planned the re-opening of the harbour market with 64 stalls, two stages and a children's corner for May 2022.";
        String second =
                "Negotiated fees with the city council and all of the 64 stall holders over the course of one winter.";
        String third = "All of it on time and under budget, as the council's own report said in the end.";
        assertThat(Wording.pieces(first + " " + second + " " + third)).isEqualTo(List.of(first, second + " " + third));
        assertThat(Wording.pieces(first)).containsExactly(first);
    }

    @Test
    void inflatedWordsAreSeenAndTermsOfATradeAreNot() {
        assertThat(BulletChecks.inflated("Spearheaded the drive")).isEqualTo("Spearheaded");
        assertThat(BulletChecks.inflated("Modelled a leveraged buyout")).isNull();
    }

    @Test
    void aVerbIsKnownInItsForms() {
        assertThat(Verbs.start("Led a team")).isEqualTo(Verbs.Start.PAST);
        assertThat(Verbs.start("Lead a team")).isEqualTo(Verbs.Start.PRESENT);
        assertThat(Verbs.start("Co-authored a paper")).isEqualTo(Verbs.Start.PAST);
        assertThat(Verbs.start("Need for speed")).isEqualTo(Verbs.Start.NONE);
        assertThat(Verbs.base("Planned the menu")).isEqualTo(Verbs.base("Planning menus"));
    }

    @Test
    void wordsOfOneFamilyMeet() {
        assertThat(Stems.of("Designing cold stores")).isEqualTo(Stems.of("designed a cold store"));
        assertThat(Stems.of("optimisation of queries")).isEqualTo(Stems.of("optimizing query"));
        assertThat(Stems.of("managed, managing")).containsExactly("manag", "manag");
        assertThat(Stems.of("C++ and Node.js, 2,000 users.")).contains("c++", "node.js", "user");
    }
}
