package dev.tailorbird.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkSettingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You work two days a week from our quay office and three from home.   | hybrid
            Zwei Tage pro Woche im Homeoffice, sonst in der Mühle.               | hybrid
            Télétravail possible 2 jours par semaine.                            | hybrid
            Dos días en casa y tres en la oficina.                               | hybrid
            You work four days a week on the ferry.                              | unknown
            You repair hybrid and electric trams.                                | unknown
            """)
    void daysAtHomeInWordsOrFiguresMakeItHybrid(String text, String setting) {
        assertThat(WorkSettings.setting("", "Clerk", List.of(new Line(text, Section.INTRO, false))))
                .isEqualTo(setting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Remote Harp Teacher                | remote
            Contable (remoto)                  | remote
            Remote Pilot, Survey Drones        | unknown
            Remote Sensing Analyst             | unknown
            Hybrid Vehicle Technician          | unknown
            Harp Teacher (hybrid)              | hybrid
            """)
    void aTitleNamesThePlaceOfWorkNotTheThingWorkedOn(String title, String setting) {
        assertThat(WorkSettings.setting("", title, List.of())).isEqualTo(setting);
    }
}
