package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.ai.Engine;
import dev.tailorbird.testing.APosting;
import dev.tailorbird.testing.AResume;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program compares letters, so what is the same thing stands on the resume as the posting writes it. */
class PostingsWordsTest {
    private static final String DUTY = "Keep the services of the made-up Heron Bank running";

    private final AResume person = new AResume()
            .job("Otter Hosting", "Operator", "2021-01", null, "Moved 40 services to k8s within one year")
            .skills("Tools", "JS", "Excel", "golang", "PyTorch (basics)");

    private static APosting asking(String... skills) {
        APosting posting = APosting.forA("Operator").requiring(skills).asking(DUTY, 0.9, "services");
        for (String skill : skills) posting = posting.asking("Work with " + skill, 0.8, skill);
        return posting;
    }

    private static List<String> skills(TailoringResult result) {
        return result.skills().stream()
                .flatMap(category -> category.items().stream())
                .map(TailoringResult.Skill::name)
                .toList();
    }

    @Test
    void aShortNameStandsBesideTheLongOneThatThePostingUses() {
        TailoringResult result = ASession.tailored(person, asking("Kubernetes", "JavaScript"));
        assertThat(skills(result)).contains("Kubernetes (k8s)", "JavaScript (JS)");
        assertThat(result.ats().score()).isGreaterThan(result.ats().original());
        assertThat(result.guard().findings()).isEmpty();
    }

    @Test
    void theLongNameStaysFirstWhereThePostingUsesTheShortOne() {
        AResume wordy = new AResume()
                .job("Otter Hosting", "Operator", "2021-01", null, "Moved 40 services to Kubernetes within one year")
                .skills("Tools", "Kubernetes");
        assertThat(skills(ASession.tailored(wordy, asking("k8s")))).containsExactly("Kubernetes (k8s)");
    }

    @Test
    void aNarrowerNameIsNeverClaimedForABroaderOne() {
        AResume modest = new AResume()
                .job("Otter Hosting", "Operator", "2021-01", null, "Wrote 30 reports in SQL for the night shift")
                .skills("Tools", "SQL");
        TailoringResult result = ASession.tailored(modest, asking("PL/SQL"));
        assertThat(skills(result)).containsExactly("SQL");
    }

    @Test
    void theUsualNameIsSaidWithThePersonsOwnBesideIt() {
        assertThat(skills(ASession.tailored(person, asking("Go")))).contains("Go (golang)");
    }

    @Test
    void aQualificationStays() {
        assertThat(skills(ASession.tailored(person, asking("PyTorch")))).contains("PyTorch (basics)");
    }

    @Test
    void stretchZeroKeepsThePersonsOwnNames() {
        TailoringParameters wordingOnly = new TailoringParameters(2, 0, 5, "standard", "A4");
        TailoringResult result = ASession.engine()
                .run(ASession.input(person, asking("Kubernetes", "JavaScript"), wordingOnly, Engine.LOCAL));
        assertThat(skills(result)).contains("JS", "K8s").doesNotContain("JavaScript (JS)");
    }

    @Test
    void anotherNameIsWorthHalf() {
        AResume brief = new AResume().skills("Tools", "k8s", "JS", "Python", "Ruby");
        APosting posting = asking("Kubernetes", "JavaScript", "Python", "Ruby");
        TailoringInput input = ASession.input(brief, posting);
        Dossier dossier = Dossier.of(input, "2026-06", ASession.LEXICON);
        AtsScorer scorer = new AtsScorer(dossier);
        Ask kubernetes = dossier.asks().get(0);
        assertThat(scorer.read(brief.resume()).credit(kubernetes)).isEqualTo(0.5);
        assertThat(scorer.read(ASession.engine().run(input).resume()).credit(kubernetes))
                .isEqualTo(1);
    }

    @Test
    void capitalsMarksAndPluralsMakeNoDifference() {
        assertThat(Stems.spelling("Node.js")).isEqualTo(Stems.spelling("node JS"));
        assertThat(Stems.spelling("Microservices")).isEqualTo(Stems.spelling("microservice"));
    }
}
