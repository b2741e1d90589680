package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.testing.AResume;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesOfTheWorldTest {
    private static final String EMOJI = "🚀 Cut picking errors by 21% with SAP EWM in 3 halls";

    private final AResume person = new AResume()
            .job(
                    "Käserei Übersee & Søn",
                    "Führungskraft Łogistyka",
                    "2020-01",
                    null,
                    EMOJI,
                    "Managed inventory of 4,200 pallets at the Český Sklad for Zoë Nuñez-Ångström")
            .job("株式会社かもめ倉庫", "倉庫係", "2017-01", "2019-12", "在庫 4,200 個を SAP EWM で管理した")
            .skills("Tools", "SAP EWM", "Excel");
    private final TailoringResult result = ASession.tailored(person, ASession.warehousePosting());

    @Test
    void accentsEmojiAndOtherScriptsStayAsTheyWereWritten() {
        List<JsonResume.Work> work = result.resume().work();
        assertThat(work).extracting(JsonResume.Work::name).containsExactly("Käserei Übersee & Søn", "株式会社かもめ倉庫");
        assertThat(work).extracting(JsonResume.Work::position).containsExactly("Führungskraft Łogistyka", "倉庫係");
        assertThat(work.get(0).highlights())
                .anyMatch(text -> text.contains("Český Sklad for Zoë Nuñez-Ångström"))
                .anyMatch(text -> text.contains("🚀"));
        assertThat(work.get(1).highlights()).containsExactly("在庫 4,200 個を SAP EWM で管理した");
    }

    @Test
    void nothingOfThemIsTakenForAnInvention() {
        assertThat(result.guard().findings()).isEmpty();
        assertThat(result.ats().score()).isGreaterThanOrEqualTo(result.ats().original());
    }
}
