package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.ai.Engine;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.testing.APosting;
import dev.tailorbird.testing.AResume;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpliedSkillsTest {
    private final AResume person = new AResume()
            .job("Otter Maps", "Developer", "2021-01", null, "Built 12 map views in React for the city of Ottersby")
            .skills("Tools", "React");
    private final APosting posting = APosting.forA("Developer").requiring("JavaScript", "React");

    private TailoringResult tailored(AResume whom, int stretch) {
        TailoringParameters parameters = new TailoringParameters(2, stretch, 5, "standard", "A4");
        return ASession.engine().run(ASession.input(whom, posting, parameters, Engine.LOCAL));
    }

    @Test
    void whatTheWorkImpliesIsAskedAboutAtStretchThreeAndNotPrinted() {
        TailoringResult result = tailored(person, 3);
        assertThat(result.ats().sayIt()).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("JavaScript");
            assertThat(item.isImplied()).isTrue();
            assertThat(item.where()).isEqualTo("Developer, Otter Maps");
        });
        assertThat(result.ats().gaps()).extracting(AtsReport.Gap::name).contains("JavaScript");
        assertThat(ResumeText.lines(result.resume())).noneMatch(line -> line.contains("JavaScript"));
    }

    @Test
    void belowStretchThreeNothingIsAsked() {
        assertThat(tailored(person, 2).ats().sayIt()).isEmpty();
    }

    @Test
    void whatThePersonConfirmedIsPrinted() {
        AResume confirmed = person.with(new Evidence(
                "own-1",
                null,
                "Has experience with JavaScript.",
                Evidence.Kind.META,
                Evidence.Source.MANUAL,
                Evidence.Lens.FACTS,
                List.of("JavaScript"),
                null));
        TailoringResult result = tailored(confirmed, 1);
        assertThat(ResumeText.lines(result.resume())).anyMatch(line -> line.contains("JavaScript"));
        assertThat(result.roles().get(0).bullets())
                .noneMatch(bullet -> bullet.text().contains("JavaScript"));
        assertThat(result.ats().score()).isEqualTo(100);
    }
}
