package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.profile.JsonResume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+49 (0)30 1234567",
                "(555) 010-1234",
                "555.010.4477 ext. 5",
                "07700 900123",
                "+33 1 99 00 12 34",
                "06 39 98 12 34",
                "+1 (555) 010-9876",
                "0491 570 006",
                "+91 98765 43210",
                "+31 6 12345678",
                "030 / 1234567",
                "+353 20 910 1234"
            })
    void aPhoneIsReadInAnyFormFromASharedLine(String phone) {
        for (String separator : new String[] {" | ", " • ", " · ", "    ", " ∣ "}) {
            JsonResume.Basics basics = ReadText.basics(
                    "Ada Example", "ada@example.org" + separator + phone + separator + "Lisbon, Portugal");
            assertThat(digits(basics.phone())).as(separator).isEqualTo(digits(phone));
            assertThat(basics.email()).isEqualTo("ada@example.org");
            assertThat(basics.location().city()).isEqualTo("Lisbon");
        }
    }

    @Test
    void thePlaceBehindAPhoneWithDashesTakesNothingOfIt() {
        JsonResume.Basics basics = ReadText.basics("Ada Example", "ada@example.org +1 (415) 555-0142 San Mateo, CA");
        assertThat(digits(basics.phone())).isEqualTo("14155550142");
    }

    @Test
    void aPostalCodeBehindAPhoneIsNoPartOfIt() {
        JsonResume.Basics basics = ReadText.basics("Ada Example", "+49 (0)30 1234567 / 10115 Berlin / ada@example.org");
        assertThat(digits(basics.phone())).isEqualTo("490301234567");
        assertThat(basics.location().postalCode()).isEqualTo("10115");
        assertThat(basics.location().city()).isEqualTo("Berlin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Perth WA 6000; Perth; WA; AU",
                "Austin, TX 78701; Austin; TX; US",
                "10115 Berlin, Germany; Berlin; ; DE",
                "Rotterdam; Rotterdam; ;"
            })
    void thePlaceIsReadInItsParts(String text, String city, String region, String country) {
        JsonResume.Basics basics = ReadText.basics("Ada Example", text, "ada@example.org");
        assertThat(basics.location().city()).isEqualTo(city);
        assertThat(basics.location().region()).isEqualTo(region);
        assertThat(basics.location().countryCode()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ADA EXAMPLE; Ada Example",
                "Ada EXAMPLE; Ada Example",
                "Ada M. Example, PhD; Ada M. Example",
                "Dr. Ada El-Example; Dr. Ada El-Example",
                "Ada Example-O'Hara, RN, BSN; Ada Example-O'Hara",
                "ADA VON DER HEIDE; Ada von der Heide",
                "ADA J. EXAMPLE III; Ada J. Example III",
                "ADA MCEXAMPLE; Ada McExample",
                "Curriculum Vitae – Ada Example; Ada Example",
                "Ada d’Example; Ada d’Example",
                "Ada al-Example; Ada al-Example",
                "Name: Ada Example; Ada Example",
                "Ada Example (she/her); Ada Example",
                "Ada Example, Product Manager; Ada Example",
                "Ádá Núñez de la Example; Ádá Núñez de la Example"
            })
    void aNameIsReadInAnyForm(String line, String name) {
        assertThat(ReadText.basics(line, "someone@example.org | +1 555 010 1234")
                        .name())
                .isEqualTo(name);
    }

    private static String digits(String phone) {
        return phone == null ? null : phone.replaceAll("\\D", "");
    }
}
