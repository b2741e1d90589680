package dev.tailorbird.claims;

import static dev.tailorbird.claims.GuardAsserts.honest;
import static dev.tailorbird.claims.GuardAsserts.invented;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignClaimsTest {
    @Test
    void aNounInAnotherFormIsAkin() {
        assertThat(ForeignClaims.akin("verdrahtung", "verdrahtet")).isTrue();
        assertThat(ForeignClaims.akin("arbeit", "portfolioarbeit")).isTrue();
        assertThat(ForeignClaims.akin("garten", "keller")).isFalse();
    }

    @Test
    void aCompoundThatLiftsATitleIsNotAkinToTheTitle() {
        assertThat(ForeignClaims.akin("werkstattleiter", "werkstatt")).isFalse();
        assertThat(ForeignClaims.akin("werkstattleiter", "werkstattleitung")).isFalse();
    }

    @Test
    void aNewNounOfAForeignSentenceIsAClaim() {
        invented("skill", "Réparation de vélos et soudure", "Réparation de vélos dans un atelier");
        invented("skill", "Réparation de vélos et recrutement", "Réparation de vélos dans un atelier");
    }

    @Test
    void theSameFactsInOtherFormsAreNoClaims() {
        honest("Vélos réparés dans l'atelier", "Réparation de vélos dans un atelier");
    }
}
