package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;

import org.junit.jupiter.api.Test;

class ShortFormsTest {
    @Test
    void notesAreReadInFull() {
        honest("Assistant manager of the sports department", "asst mgr, sports dept");
    }

    @Test
    void aShortFormKeepsTheRankThatItNames() {
        invented("title", "Manager of the sports department", "asst mgr, sports dept");
    }

    @Test
    void languageCodesBesideEachOtherAreLanguages() {
        honest("Translated English and French into German", "Translator EN/FR > DE");
        invented("language", "Translated English and Spanish into German", "Translator EN/FR > DE");
    }
}
