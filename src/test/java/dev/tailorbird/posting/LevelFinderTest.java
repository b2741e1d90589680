package dev.tailorbird.posting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Head Pastry Chef, Lakeside Inn     | lead
            Head Librarian                     | lead
            Head Groundsman                    | lead
            Head of Pastry                     | director
            Head - Sales & Lanterns            | director
            Head, Human Resources              | director
            """)
    void aHeadOfATradeLeadsAndAHeadOfADepartmentDirects(String title, String level) {
        assertThat(LevelFinder.find(title)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Foreman, Dry Stone Walls           | lead
            Vorarbeiter Deichbau (m/w/d)       | lead
            Chef de chantier menuiserie H/F    | lead
            Wohnbereichsleitung (m/w/d)        | manager
            Chef de rayon fromages H/F         | manager
            Encargado de almacén               | manager
            Front Office Manager               | manager
            Tejedor Semi Senior                | mid
            Berufsanfänger Elektroniker        | entry
            Newly Qualified Midwife            | entry
            Staff Eng, Tide Models             | staff
            """)
    void ranksOfOtherTradesAndLanguagesAreRead(String title, String level) {
        assertThat(LevelFinder.find(title)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warehouse Associate, Night Shift",
                "Patient Care Associate",
                "Funeral Director",
                "Stage Manager, Puppet Theatre",
                "Chef de rang H/F",
                "Projektleitung Orgelbau (m/w/d)",
                "Schulbegleitung (m/w/d)",
                "Lead-Free Solder Technician",
            })
    void aTradeThatOnlySoundsLikeARankIsUnknown(String title) {
        assertThat(LevelFinder.find(title)).isEqualTo("unknown");
    }
}
