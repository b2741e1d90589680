package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {
    private final Thesaurus thesaurus = Thesaurus.standard();

    private boolean spelled(String sentence, String abbreviation) {
        Statement read = Statement.read(Words.of(sentence, thesaurus), 0, thesaurus, new WordSets(), null);
        return Initials.spelled(read, Words.of(abbreviation, thesaurus).tokens().get(0)) != null;
    }

    @Test
    void wordsThatAnAbbreviationStandsForAreSaid() {
        honest("Samples entered in the Laboratory Information Management System", "Entered samples in the LIMS");
        honest("Entered samples in the LIMS", "Samples entered in the laboratory information management system");
    }

    @Test
    void aDegreeMayStandTurnedRound() {
        honest("Doctor of Pharmacy, 2014", "PharmD 2014");
    }

    @Test
    void twoLettersStandForWhatIsKnownOfThem() {
        honest("Worked in human resources", "Worked in HR");
    }

    @Test
    void twoLettersGrantNoWordsThatBeginWithThemByChance() {
        assertThat(spelled("Insured tractors", "IT")).isFalse();
        assertThat(spelled("Information technology for a school", "IT")).isTrue();
    }
}
