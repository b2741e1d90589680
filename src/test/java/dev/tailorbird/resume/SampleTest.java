package dev.tailorbird.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.posting.Posting;
import dev.tailorbird.profile.JsonResume;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void thePersonIsRichAndNobodyReal() {
        JsonResume resume = Sample.resume();

        assertThat(resume.basics().email()).endsWith("@example.com");
        assertThat(resume.basics().phone()).contains(" 555 ");
        assertThat(resume.work()).hasSize(4).allSatisfy(work -> assertThat(work.highlights())
                .hasSizeBetween(4, 6));
        assertThat(List.of(resume.projects(), resume.education(), resume.skills(), resume.certificates()))
                .noneMatch(List::isEmpty);
        assertThat(resume.languages()).hasSize(3);
    }

    @Test
    void threePostingsAreWholeAndOfAcceptedLength() {
        assertThat(Sample.postings())
                .extracting(Posting::title)
                .containsExactly("Clinical Supply Analyst", "Senior Demand Planner", "Data Analyst, Network Planning");
        assertThat(Sample.postings()).allSatisfy(posting -> {
            assertThat(posting.text()).hasSizeBetween(1_000, Posting.MAX_LENGTH).contains(posting.title());
            assertThat(posting.company()).isNotBlank();
            assertThat(posting.location()).isNotBlank();
        });
    }
}
