package dev.tailorbird.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.resume.FileName.Parts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    private static final Parts MIRA = new Parts(
            "Mira Okafor", "St. Brannoc Health", "Clinical Supply Analyst", "mid", LocalDate.of(2026, 11, 21));

    @Test
    void theDefaultNamesPersonCompanyAndTitle() {
        assertThat(FileName.of(null, MIRA, "pdf"))
                .isEqualTo("Mira-Okafor_St-Brannoc-Health_Clinical-Supply-Analyst.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "{date} {name},2026-11-21-Mira-Okafor.pdf",
        "{name}_{level},Mira-Okafor_mid.pdf",
        "cv/../{name},cv-Mira-Okafor.pdf",
        "{nobody}{name},Mira-Okafor.pdf",
        "{nobody},resume.pdf",
        "con,resume-con.pdf",
        "LPT1.x,resume-LPT1.x.pdf",
        "...{name}. ,Mira-Okafor.pdf"
    })
    void patternsAreFilledAndMadeSafe(String pattern, String name) {
        assertThat(FileName.of(pattern, MIRA, "pdf")).isEqualTo(name);
    }

    @Test
    void whatIsMissingLeavesNoGap() {
        assertThat(FileName.of(null, new Parts("Mira Okafor", null, "Planner", null, null), "json"))
                .isEqualTo("Mira-Okafor_Planner.json");
        assertThat(FileName.of("{name}_{level}", new Parts(null, null, null, "unknown", null), "pdf"))
                .isEqualTo("resume.pdf");
    }

    @Test
    void lettersOfEveryScriptStay() {
        assertThat(FileName.of(
                        null,
                        new Parts("Zoë O’Brien-Núñez", "王 & Co. 🚀", "C++/C# Developer (m/f)", null, null),
                        "pdf"))
                .isEqualTo("Zoë-OBrien-Núñez_王-&-Co_C++-C#-Developer-m-f.pdf");
    }

    @Property
    void everyNameIsLegalEverywhere(@ForAll String pattern, @ForAll String name, @ForAll String title) {
        String file = FileName.of(pattern + "{name}{title}", new Parts(name, null, title, null, null), "pdf");

        assertThat(file).endsWith(".pdf").doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cntrl}\\s]");
        assertThat(file.charAt(0)).isNotIn('.', '-', ' ');
        assertThat(file.getBytes(StandardCharsets.UTF_8).length).isLessThan(255);
    }
}
