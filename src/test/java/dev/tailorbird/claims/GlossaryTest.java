package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private final Thesaurus thesaurus = Thesaurus.standard();
    private final WordSets sets = new WordSets();

    private Optional<Glossary> of(String text) {
        return Glossary.of(Words.of(text, thesaurus).tokens(), sets, thesaurus);
    }

    @Test
    void englishTextHasNoGlossary() {
        assertThat(of("Holds a category D licence")).isEmpty();
        assertThat(of("Drove a van for six years")).isEmpty();
        assertThat(of("Sold tickets at the Café de Paris")).isEmpty();
    }

    @Test
    void functionWordsTellTheLanguage() {
        assertThat(of("Leitung der Werkstatt mit vier Gesellen").orElseThrow().german())
                .isTrue();
        assertThat(of("Encadrement de quatre apprentis dans un atelier")).isPresent();
        assertThat(of("Gestión de los pedidos y de las entregas")).isPresent();
    }

    @Test
    void aForeignTextIsReadByItsEnglishCounterparts() {
        honest("Supervised four people", "vier Personen beaufsichtigt und mit ihnen gearbeitet");
    }
}
