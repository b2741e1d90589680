package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.tailoring.TailoringResult.Bullet;
import dev.tailorbird.testing.AResume;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LyingModelTest {
    private final AResume person = AResume.ofAWarehouseManager();

    /** Writes what the rules write, except for every second sentence, which it makes worse. */
    private static class Liar implements ModelWriters {
        private final LocalBullets honest = new LocalBullets(ASession.LEXICON);
        private final UnaryOperator<Written> lie;
        private int sentences;

        Liar(UnaryOperator<Written> lie) {
            this.lie = lie;
        }

        private List<Written> everySecond(List<Written> written) {
            List<Written> told = new ArrayList<>();
            for (Written one : written) told.add(sentences++ % 2 == 0 ? lie.apply(one) : one);
            return told;
        }

        @Override
        public BulletAnswer bullets(List<BulletRequest> roles) {
            return new BulletAnswer(everySecond(roles.stream()
                    .flatMap(role -> honest.write(role).bullets().stream())
                    .toList()));
        }

        @Override
        public SkillsAnswer skills(SkillsRequest request) {
            List<SkillsAnswer.Category> categories =
                    new ArrayList<>(LocalSkills.write(request).categories());
            categories.add(new SkillsAnswer.Category("Cloud", List.of("Kubernetes", "Six Sigma")));
            return new SkillsAnswer(categories);
        }

        @Override
        public SummaryAnswer summary(SummaryRequest request) {
            return new SummaryAnswer(everySecond(LocalSummary.write(request).clauses()));
        }

        @Override
        public LetterAnswer letter(LetterRequest request) {
            return new LetterAnswer(everySecond(LocalLetter.write(request).sentences()));
        }

        @Override
        public AuditAnswer audit(AuditRequest request) {
            return new AuditAnswer(true);
        }

        @Override
        public EvaluationAnswer evaluate(EvaluationRequest request) {
            return new EvaluationAnswer(List.of("Claim more."));
        }
    }

    private TailoringResult tailoredBy(UnaryOperator<Written> lie) {
        TailoringEngine engine = ASession.engine(Writers.of(ASession.LEXICON, new Liar(lie)), Embedder.none());
        return engine.run(ASession.input(
                person, ASession.warehousePosting(), TailoringParameters.STANDARD.withLetter(List.of()), Engine.AUTO));
    }

    private static String everythingPrinted(TailoringResult result) {
        TailoringResult.Letter letter = result.letter();
        return String.join("\n", ResumeText.lines(result.resume())) + "\n" + (letter == null ? "" : letter.text());
    }

    private static Written with(Written honest, String text) {
        return new Written(text, honest.evidence(), honest.stretch());
    }

    @Test
    void anInventedFigureNeverReachesTheResume() {
        TailoringResult result = tailoredBy(w -> with(w, w.text() + ", saving $975,000"));
        assertThat(everythingPrinted(result)).doesNotContain("975,000");
        assertThat(result.guard().stopped()).isPositive();
        assertThat(result.guard().findings()).anyMatch(finding -> finding.text().contains("975,000"));
    }

    @Test
    void anInventedToolNeverReachesTheResume() {
        TailoringResult result = tailoredBy(w -> with(w, w.text() + " with Kubernetes"));
        assertThat(everythingPrinted(result)).doesNotContain("Kubernetes").doesNotContain("Six Sigma");
    }

    @Test
    void aBulletOfAnotherRoleNeverReachesTheResume() {
        TailoringResult result = tailoredBy(
                w -> new Written("Counted stock weekly and corrected differences in SAP", List.of("work-2.1"), 0));
        assertThat(result.roles().get(0).bullets())
                .noneMatch(bullet -> bullet.text().startsWith("Counted stock"));
    }

    @Test
    void evidenceThatDoesNotExistIsRefused() {
        TailoringResult result = tailoredBy(w -> new Written("Opened 3 depots in Spain", List.of("work-1.99"), 0));
        assertThat(everythingPrinted(result)).doesNotContain("Spain");
    }

    @Test
    void proseOfThousandsOfWordsEndsInTheLocalEngineWithTheReason() {
        TailoringResult result = tailoredBy(w -> with(w, "word ".repeat(20_000)));
        assertThat(result.engine()).isEqualTo("local");
        assertThat(result.reasons()).anyMatch(reason -> reason.contains("longer than"));
    }

    @Test
    void linksAndMarkUpNeverReachTheResume() {
        TailoringResult result = tailoredBy(w -> with(w, w.text() + " <img src=x> https://evil.example"));
        assertThat(everythingPrinted(result)).doesNotContain("evil").doesNotContain("<img");
    }

    @Test
    void whatFailsTwiceIsSaidInThePersonsOwnWords() {
        TailoringResult result = tailoredBy(w -> with(w, w.text() + ", saving $975,000"));
        List<String> own =
                person.career().evidence().stream().map(e -> e.text()).toList();
        List<Bullet> repaired = result.roles().stream()
                .flatMap(role -> role.bullets().stream())
                .filter(bullet -> !bullet.status().equals("passed"))
                .toList();
        assertThat(repaired).isNotEmpty().allSatisfy(bullet -> {
            assertThat(own).contains(bullet.text());
            assertThat(bullet.findings()).isNotEmpty();
        });
    }
}
