package dev.tailorbird.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.skills.SkillLexicon;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalAdviceTest {
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    private static APortrait planner() {
        return new APortrait()
                .working(
                        "Senior Stock Planner",
                        "Lowmarsh Grocers",
                        "2021-03",
                        null,
                        "Cut waste by 18% with SQL reports for 40 shops",
                        "Built 12 SQL reports on inventory management",
                        "Ran inventory management for frozen goods")
                .working("Stock Clerk", "Harbour & Sons", "2016-01", "2019-06", "Counted stock in Microsoft Excel");
    }

    @Test
    void strengthsAreTheSkillsWithTheMostAndBestMeasuredStatements() {
        List<Findings.Strength> strengths = findings(planner()).strengths();
        assertThat(strengths.get(0).text())
                .isEqualTo(
                        "SQL and inventory management: 3 statements, 2 of them with a figure, from Lowmarsh Grocers.");
        assertThat(strengths.get(0).evidence()).containsExactly("e1", "e2", "e3");
        assertThat(strengths).allSatisfy(one -> assertThat(one.evidence()).isNotEmpty());
        assertThat(strengths.stream().flatMap(one -> one.evidence().stream())).doesNotHaveDuplicates();
    }

    @Test
    void theSummaryCountsWorkAndFigures() {
        assertThat(findings(planner()).summary())
                .isEqualTo(
                        "9 years of work, today as Senior Stock Planner at Lowmarsh Grocers. Your statements show SQL"
                                + " and Microsoft Excel most. 2 of 4 statements have a figure.");
    }

    @Test
    void rolesWithFewOrUnmeasuredStatementsAreNamed() {
        assertThat(improvements(planner()))
                .anyMatch(text -> text.startsWith("Stock Clerk at Harbour & Sons has only one statement"));
        assertThat(improvements(new APortrait()
                        .working("Baker", "Mill Bakery", "2020-01", null, "Baked bread", "Trained the new ones")))
                .anyMatch(text -> text.startsWith("None of the 2 statements on Baker at Mill Bakery has a figure"));
    }

    @Test
    void aBreakIsNamedWithoutJudgement() {
        assertThat(improvements(planner()))
                .anyMatch(text -> text.startsWith("Between June 2019 and March 2021 nothing is listed.")
                        && text.contains("nobody's business"));
        assertThat(improvements(new APortrait()
                        .working("Baker", "Mill Bakery", "2020-01", "2022-01")
                        .working("Baker", "Corner Bakery", "2022-04", null)))
                .noneMatch(text -> text.startsWith("Between"));
    }

    @Test
    void missingContactUnprovenAndStaleSkillsAreNamed() {
        APortrait portrait = new APortrait()
                .lacking("phone number", "summary")
                .skilled("Tableau", "Microsoft Excel", "Communication")
                .working("Analyst", "Old Mill", "2012-01", "2015-01", "Kept 30 lists in Microsoft Excel");
        assertThat(improvements(portrait))
                .contains("Your profile lacks phone number and summary; readers look for it first.")
                .contains("No statement shows Tableau: say where you used it.")
                .anyMatch(text -> text.startsWith("Microsoft Excel was last shown more than 8 years ago"));
    }

    @Test
    void adviceTellsHeldTitlesFromNearAndFarOnes() {
        List<String> advice = findings(planner().wanting("Stock Planner", "Demand Planner", "Nurse")).advice().stream()
                .map(Findings.Remark::text)
                .toList();
        assertThat(advice.get(0))
                .startsWith("Stock Planner: you have held this title")
                .contains("Lead with ");
        assertThat(advice.get(1)).startsWith("Demand Planner: your nearest title is Senior Stock Planner");
        assertThat(advice.get(2)).startsWith("Nurse: no title of yours comes near");
        assertThat(findings(planner()).advice()).singleElement().satisfies(one -> assertThat(one.text())
                .contains("preferences"));
    }

    @Test
    void yearsVersionsAndNamesAreNoFigures() {
        assertThat(measures("Joined in 2019 and moved on in 2021")).isFalse();
        assertThat(measures("Audited to ISO-9001 with Java-17")).isFalse();
        assertThat(measures("Served 120 guests a night")).isTrue();
        assertThat(measures("Cut cost by €1.2M")).isTrue();
        assertThat(measures("Grew sales 3x")).isTrue();
    }

    private static boolean measures(String text) {
        return Figures.measures(new APortrait()
                .working("A", "B", "2020-01", null, text)
                .build()
                .evidence()
                .get(0));
    }

    private static List<String> improvements(APortrait portrait) {
        return findings(portrait).improvements().stream()
                .map(Findings.Remark::text)
                .toList();
    }

    private static Findings findings(APortrait portrait) {
        return new LocalAdvice(portrait.build(), SkillLexicon.standard(), NOW).findings();
    }
}
