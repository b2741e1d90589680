package dev.tailorbird.tailoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tailorbird.ai.Engine;
import dev.tailorbird.testing.APosting;
import dev.tailorbird.testing.AResume;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What blind readers of tailored resumes objected to. */
class LocalSummaryTest {
    private static final APosting BAKER = APosting.forA("Baker").asking("Bake bread at night", 0.9, "bread", "night");

    @Test
    void aSingleYearOfWorkIsNotAdvertised() {
        AResume person = new AResume()
                .job("Larkmoor Bakery", "Baker", "2025-03", "2026-04", "Baked bread for 4 shops every night");
        assertFalse(summary(person, BAKER).contains("1 year"), summary(person, BAKER));
    }

    @Test
    void whereSomebodyComesFromIsNoSummary() {
        AResume person = new AResume()
                .summary("Oda hails from the hills. Baker who ran a night shift of 6.")
                .job("Larkmoor Bakery", "Baker", "2019-03", null, "Baked bread for 4 shops every night");
        assertFalse(summary(person, BAKER).contains("hills"), summary(person, BAKER));
    }

    @Test
    void whatABeginnerDidGivesWayToWhatWasDoneSince() {
        AResume person = new AResume()
                .job(
                        "Larkmoor Bakery",
                        "Baker",
                        "2019-03",
                        null,
                        "Baked 900 loaves of bread each night with two others",
                        "Cleaned the ovens on Sundays",
                        "Kept the list of flours")
                .job(
                        "Fennel & Rye",
                        "Baker Intern",
                        "2018-01",
                        "2018-12",
                        "Baked 200 loaves of bread each night in a stone oven",
                        "Swept the floor",
                        "Filled the shelves");
        assertTrue(summary(person, BAKER).contains("900 loaves"), summary(person, BAKER));
    }

    @Test
    void theOnlyBulletOfAJobIsNotReadTwice() {
        AResume person = new AResume()
                .job(
                        "Larkmoor Bakery",
                        "Baker",
                        "2019-03",
                        null,
                        "Baked 900 loaves of bread each night with two others",
                        "Trained 3 apprentices in shaping rolls");
        TailoringParameters one = new TailoringParameters(1, 1, 1, "standard", "A4");
        TailoringResult result = ASession.engine().run(ASession.input(person, BAKER, one, Engine.LOCAL));
        String bullet = result.roles().get(0).bullets().get(0).text();
        assertTrue(bullet.contains("900 loaves"), bullet);
        assertFalse(
                result.summary().text().contains("900 loaves"), result.summary().text());
        assertTrue(
                result.summary().text().contains("3 apprentices"),
                result.summary().text());
    }

    @Test
    void aSkillThatOnlyAStatementShowsJoinsThePersonsOwnHeading() {
        AResume person = new AResume()
                .job("Tern Data", "Engineer", "2019-03", null, "Moved 40 services to Kubernetes")
                .skills("What I write", "Java", "Python")
                .skills("What I run", "Docker", "Terraform");
        APosting posting = APosting.forA("Engineer").requiring("Kubernetes", "Java");
        assertEquals(
                List.of("Kubernetes", "Docker", "Terraform"),
                skills(person, posting).get("What I run"));
    }

    @Test
    void headingsOverOneSkillEachAreOne() {
        AResume person = new AResume()
                .job("Tern Data", "Engineer", "2019-03", null, "Wrote letters")
                .skills("Skills", "Java", "Docker", "Zorblat weaving");
        Map<String, List<String>> skills = skills(person, BAKER);
        assertEquals(1, skills.size(), skills.toString());
    }

    private static String summary(AResume person, APosting posting) {
        return ASession.tailored(person, posting).summary().text();
    }

    private static Map<String, List<String>> skills(AResume person, APosting posting) {
        return ASession.tailored(person, posting).resume().skills().stream()
                .collect(Collectors.toMap(skill -> String.valueOf(skill.name()), skill -> skill.keywords()));
    }
}
