package dev.tailorbird.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.skills.SkillLexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillGroupingTest {
    private final SkillGrouping grouping = new SkillGrouping(SkillLexicon.standard());

    @Test
    void skillsAreSortedByTheLexiconInTheirOwnWords() {
        assertThat(grouping.of(List.of(
                        skill("Everything", "Communication", "k8s", "React", "Python", "Beekeeping"), skill("SQL"))))
                .containsExactly(
                        group("Programming languages", "Python", "SQL"),
                        group("Frameworks and libraries", "React"),
                        group("Tools and platforms", "k8s"),
                        group("Domain skills", "Beekeeping"),
                        group("Soft skills", "Communication"));
    }

    @Test
    void twoSpellingsOfOneSkillAreOne() {
        assertThat(grouping.of(List.of(skill("A", "Kubernetes", "k8s"), skill("B", "KUBERNETES"))))
                .containsExactly(group("Tools and platforms", "Kubernetes"));
    }

    @Test
    void whatTheLexiconDoesNotKnowStaysInItsGroupIfThatIsOneOfTheFive() {
        assertThat(grouping.of(List.of(skill("Soft skills", "Hive calmness"), skill("Misc", "Queen rearing"))))
                .containsExactly(group("Domain skills", "Queen rearing"), group("Soft skills", "Hive calmness"));
    }

    private static JsonResume.Skill skill(String name, String... keywords) {
        return new JsonResume.Skill(name, null, List.of(keywords));
    }

    private static JsonResume.Skill group(String name, String... keywords) {
        return skill(name, keywords);
    }
}
