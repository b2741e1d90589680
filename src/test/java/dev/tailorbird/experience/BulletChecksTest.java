package dev.tailorbird.experience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BulletChecksTest {
    @Test
    void aGoodBulletHasNoWarnings() {
        assertThat(BulletChecks.warnings("Cut picking errors by 32% in one season by bringing barcode scanners into the"
                        + " cold store and training all 14 pickers"))
                .isEmpty();
    }

    @Test
    void eachFaultIsSaidInWordsThatTellWhatToDo() {
        assertThat(BulletChecks.warnings("Responsible for spearheading stock"))
                .hasSize(4)
                .anyMatch(w -> w.startsWith("Begin with what you did"))
                .anyMatch(w -> w.startsWith("Only 34 characters"))
                .anyMatch(w -> w.startsWith("“spearheading” impresses nobody"))
                .anyMatch(w -> w.startsWith("No figure"));
        assertThat(BulletChecks.warnings("Built 2 things" + ", and more".repeat(20)))
                .anyMatch(w -> w.startsWith("214 characters"));
    }
}
