package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.tailoring.SharedPairs.Job;
import dev.tailorbird.tailoring.SharedPairs.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The local engine against doing nothing, on every resume and posting of the shared data: what it makes on one and on two
 * pages, beside the person's own words in their own order on as many pages. {@code -Dblind.out=FOLDER} writes the pairs
 * for readers who are not told which is which.
 */
@EnabledIf("dev.tailorbird.tailoring.SharedPairs#areThere")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedDataTest {
    private final List<Comparison> twoPages = new ArrayList<>();
    private final List<Comparison> onePage = new ArrayList<>();

    @BeforeAll
    void compareAndPrint() throws IOException {
        Embedder embedder = new Embedder();
        TailoringEngine engine = ASession.engine(Writers.local(ASession.LEXICON), embedder);
        OrderMeasure order = new OrderMeasure(embedder);
        List<Person> people = SharedPairs.people();
        for (Job job : SharedPairs.jobs())
            for (Person person : people) {
                twoPages.add(Comparison.of(person, job, 2, engine, order));
                onePage.add(Comparison.of(person, job, 1, engine, order));
            }
        ComparisonTable.print(twoPages, onePage);
        String folder = System.getProperty("blind.out");
        if (folder != null) BlindPairs.write(Path.of(folder), twoPages, onePage);
    }

    @Test
    void noScoreAndNoCoverageFallsOnAnyPair() {
        assertThat(both()).allSatisfy(pair -> {
            assertThat(pair.score().after())
                    .as(pair.name())
                    .isGreaterThanOrEqualTo(pair.score().before());
            assertThat(pair.coverage().after())
                    .as(pair.name())
                    .isGreaterThanOrEqualTo(pair.coverage().before());
        });
    }

    @Test
    void onOnePageWhatIsAskedForFindsRoom() {
        assertThat(Comparison.meanGain(onePage, Comparison::score)).isGreaterThan(1.0);
        assertThat(Comparison.meanGain(onePage, Comparison::coverage)).isGreaterThan(0.008);
    }

    @Test
    void whatMattersToThePostingComesEarlier() {
        assertThat(Comparison.meanGain(twoPages, Comparison::order)).isGreaterThan(0.02);
        assertThat(Comparison.meanGain(onePage, Comparison::order)).isGreaterThan(0.02);
    }

    @Test
    void everySentenceIsCarriedByEvidenceOfItsOwnRole() {
        assertThat(both())
                .allSatisfy(
                        pair -> assertThat(pair.unsupported()).as(pair.name()).isEmpty());
    }

    private List<Comparison> both() {
        return Lists.concat(twoPages, onePage);
    }
}
