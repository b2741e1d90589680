package dev.tailorbird.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompanyDirectoryTest {
    private static final List<DirectoryEntry> ALL = CompanyDirectory.standard().all();

    @Test
    void itHoldsAtLeastThreeHundredCompaniesEachOnce() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(300);
        assertThat(ALL).extracting(entry -> entry.name().toLowerCase()).doesNotHaveDuplicates();
        assertThat(ALL).extracting(entry -> entry.address().key()).doesNotHaveDuplicates();
    }

    @Test
    void everyRowIsABoardWithAllItsSettingsOrAPlainPage() {
        assertThat(ALL).allSatisfy(entry -> {
            BoardAddress board = entry.address().board();
            assertThat(entry.address().supported()).isTrue();
            assertThat(board.missing()).isEmpty();
            assertThat(board.settings().keySet()).containsAll(board.platform().required());
            assertThat(entry.fields()).isNotEmpty().doesNotContain("");
        });
        assertThat(ALL.stream().filter(e -> e.address().board().platform() != Platform.PAGE))
                .hasSizeGreaterThan(300);
    }

    @Test
    void everyFieldIsABundleOfSomeSize() {
        assertThat(CompanyDirectory.standard().fields())
                .containsKeys(
                        "construction",
                        "education",
                        "energy",
                        "finance",
                        "health",
                        "hospitality",
                        "law",
                        "logistics",
                        "manufacturing",
                        "media",
                        "non-profit",
                        "public sector",
                        "research",
                        "retail",
                        "software")
                .allSatisfy((field, companies) -> assertThat(companies).isGreaterThanOrEqualTo(5));
    }

    @Test
    void itIsSearchedByNameAddressAndField() {
        CompanyDirectory directory = CompanyDirectory.standard();
        assertThat(directory.find(" GITLAB ", null))
                .extracting(DirectoryEntry::name)
                .containsExactly("GitLab");
        assertThat(directory.find("myworkdayjobs", "energy"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.fields()).contains("energy"));
        assertThat(directory.find(null, "public-sector")).hasSizeGreaterThan(5);
        assertThat(directory.find("no such company", null)).isEmpty();
        assertThat(Set.copyOf(directory.find("law", null))).isNotEmpty();
    }
}
