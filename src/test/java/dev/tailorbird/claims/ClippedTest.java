package dev.tailorbird.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClippedTest {
    @Test
    void theBeginningOfAWordIsTheWordCutShort() {
        assertThat(Clipped.of("dev", "developer")).isTrue();
        assertThat(Clipped.of("devs", "developers")).isTrue();
    }

    @Test
    void consonantsInOrderAreTheWordCutShort() {
        assertThat(Clipped.of("mgmt", "management")).isTrue();
        assertThat(Clipped.of("mgmt", "engagement")).isFalse();
    }

    @Test
    void aWordThatIsHardlyLongerIsAnotherWord() {
        assertThat(Clipped.of("plan", "plane")).isFalse();
    }

    @Test
    void vowelsInsideMakeItNoSkeleton() {
        assertThat(Clipped.of("mate", "management")).isFalse();
    }
}
