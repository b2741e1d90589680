package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Experience;
import dev.tailorbird.experience.Station;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResumes;
import dev.tailorbird.skills.SkillLexicon;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final String RESUME = """
            {"$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
             "basics": {"name": "Ada Quill"},
             "work": [{"name": "Larkmoor Foods", "location": "Leeds", "description": "A maker of soups",
                       "position": "Supply planner", "url": "https://larkmoor.example", "startDate": "2021-03-15",
                       "summary": "Plans supply for 410 items.",
                       "highlights": ["Cut forecast error from 31% to 23%", "Wrote the stock report in SQL"]},
                      {"name": "Tern Supply", "position": "Clerk", "startDate": "2018", "endDate": "2021"}],
             "volunteer": [{"organization": "Moor Food Bank", "position": "Driver", "url": "https://moor.example",
                            "startDate": "2019-01", "endDate": "2020-02", "summary": "Drove on Saturdays.",
                            "highlights": ["Delivered 40 boxes a week"]},
                           {"organization": "Moor Chess Club", "position": "President", "startDate": "2018-09",
                            "endDate": "2020-06", "highlights": ["Led 25 members"], "type": "leadership"}],
             "education": [{"institution": "Moor University", "url": "https://moor-university.example",
                            "area": "Logistics", "studyType": "BSc", "startDate": "2015", "endDate": "2018",
                            "score": "First", "courses": ["Statistics", "Thesis: soup by rail"]}],
             "awards": [{"title": "Best Thesis", "date": "2018-07-01", "awarder": "Moor University",
                         "summary": "For soup by rail"}],
             "certificates": [{"name": "CPIM", "date": "2022-05", "url": "https://cert.example",
                               "issuer": "Example Institute"}],
             "publications": [{"name": "Soup by Rail", "publisher": "Moor Press", "releaseDate": "2019",
                               "url": "https://press.example", "summary": "A short book."}],
             "skills": [{"name": "Tools", "level": "Good", "keywords": ["SQL", "Excel"]}],
             "languages": [{"language": "English", "fluency": "Native"}],
             "interests": [{"name": "Rail", "keywords": ["Timetables"]}],
             "references": [{"name": "B. Ink", "reference": "Reliable."}],
             "projects": [{"name": "Forecast rebuild", "description": "A new forecast.",
                           "highlights": ["Rebuilt 12 reports"], "keywords": ["SQL", "dbt"], "startDate": "2022-01",
                           "endDate": "2022-06", "url": "https://forecast.example", "roles": ["Lead", "Author"],
                           "entity": "Larkmoor Foods", "type": "application"}]}
            """;

    private final JsonResume resume = JsonResumeReader.read(RESUME).resume();
    private final Experience experience = Import.of(resume, SkillLexicon.standard());

    @Test
    void aResumeComesBackFromEntriesAndStatementsAsItWas() {
        assertThat(JsonResumes.of(resume, experience)).isEqualTo(resume);
    }

    @Test
    void certificatesAwardsPublicationsAndOfficesAreEntriesOfTheirOwn() {
        assertThat(experience.entries())
                .extracting(Entry::type)
                .contains(
                        Entry.Type.CERTIFICATE,
                        Entry.Type.AWARD,
                        Entry.Type.PUBLICATION,
                        Entry.Type.VOLUNTEER,
                        Entry.Type.LEADERSHIP);
    }

    /** An edit of a field finds the statement that the import made of it. */
    @Test
    void everyLineThatAnEntrysFieldsMakeIsAStatementOfItsImport() {
        for (Station station : experience.stations())
            assertThat(station.evidence())
                    .extracting(e -> e.text())
                    .as(station.entry().organisation())
                    .containsAll(station.lines());
        assertThat(experience.stations()).flatMap(Station::lines).hasSizeGreaterThan(10);
    }
}
