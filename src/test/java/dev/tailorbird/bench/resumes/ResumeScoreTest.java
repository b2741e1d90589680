package dev.tailorbird.bench.resumes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tailorbird.profile.JsonResume;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResumeScoreTest {
    private final JsonResume.Work baker = work("Crumb & Sons", "Baker", "2019-03", "2021-11", "Baked bread", "Swept");
    private final JsonResume.Work miller = work("The Old Mill", "Miller", "2021-12", null, "Ground 40 t of rye");

    @Test
    void whatIsReadAsItIsIsRightWhateverItsCaseAndDashes() {
        ResumeScore score = score(
                List.of(baker), List.of(work("CRUMB & SONS", "baker", "2019-03", "2021-11", "Baked  bread", "Swept")));
        ResumeScore.FIELDS.forEach(field -> assertEquals(1, score.of(field).f1(), field));
        assertEquals(1, score.wholeJobs());
    }

    @Test
    void aBulletCutInTwoIsWrong() {
        JsonResume.Work cut = work("The Old Mill", "Miller", "2021-12", null, "Ground 40 t", "of rye");
        ResumeScore score = score(List.of(miller), List.of(cut));
        assertEquals(0, score.of("bullets").recall());
        assertEquals(0, score.of("bullets").precision());
        assertEquals(0, score.wholeJobs());
    }

    @Test
    void ofBulletsInAnotherOrderOnlyThoseInOrderAreRight() {
        JsonResume.Work turned = work("Crumb & Sons", "Baker", "2019-03", "2021-11", "Swept", "Baked bread");
        assertEquals(0.5, score(List.of(baker), List.of(turned)).of("bullets").f1());
    }

    @Test
    void aJobThatIsNotThereIsSpuriousAndLowersThePrecisionOfItsFields() {
        JsonResume.Work school = work("Mill Lane School", "Pupil", "2001", "2009");
        ResumeScore score = score(List.of(baker), List.of(baker, school));
        assertEquals(1, score.spuriousJobs());
        assertEquals(0.5, score.of("employer").precision());
        assertEquals(1, score.of("employer").recall());
    }

    @Test
    void aStartedJobWithoutAnEndIsReadAsGoingOn() {
        JsonResume.Work goesOn = work("Crumb & Sons", "Baker", "2019-03", null, "Baked bread", "Swept");
        assertEquals(0, score(List.of(baker), List.of(goesOn)).of("end").f1());
        assertEquals(1, score(List.of(miller), List.of(miller)).of("end").f1());
    }

    @Test
    void employerAndTitleThatChangedPlacesAreBothWrong() {
        JsonResume.Work swapped = work("Baker", "Crumb & Sons", "2019-03", "2021-11", "Baked bread", "Swept");
        ResumeScore score = score(List.of(baker), List.of(swapped));
        assertEquals(0, score.of("employer").f1());
        assertEquals(0, score.of("title").f1());
        assertEquals(1, score.of("bullets").f1());
        assertEquals(0, score.spuriousJobs());
    }

    private static ResumeScore score(List<JsonResume.Work> truth, List<JsonResume.Work> found) {
        ResumeScore score = new ResumeScore();
        score.add(resume(truth), resume(found));
        return score;
    }

    private static JsonResume resume(List<JsonResume.Work> jobs) {
        return new JsonResume(null, null, jobs, null, null, null, null, null, null, null, null, null, null, Map.of());
    }

    private static JsonResume.Work work(String name, String title, String start, String end, String... says) {
        return new JsonResume.Work(name, null, null, title, null, start, end, null, List.of(says));
    }
}
