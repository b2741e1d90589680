package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailorbird.experience.Evidence;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import dev.tailorbird.skills.SkillLexicon;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Exports in the shape that LinkedIn sends, about people who do not exist. */
class LinkedInReaderTest {
    private static final String PROFILE = """
            First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
            Imre,Falkenbach,,12 Hidden Lane,1 Jan 1980,"Ward nurse, cardiology","Twelve years on ""calm"" and busy wards.",Hospitals,,"Graz, Austria",[imrefalk],"[PORTFOLIO:https://falkenbach.example/],[OTHER:github.com/imrefalk]",
            """;
    private static final String POSITIONS = """
            Company Name,Title,Description,Location,Started On,Finished On
            Lindenhof Clinic,Ward Nurse,"Cared for 18 patients a shift.
            • Trained 6 new nurses &amp; 2 students
            • Cut falls by 30%","Graz, Austria",Mar 2018,
            Sonnwend Home,Care Assistant,Helped residents every day. • Kept the records,Leibnitz,2014,Feb 2018
            """;

    @Test
    void everyPartOfTheExportIsReadWithItsFileAndLine() {
        ResumeDraft draft = read(Map.ofEntries(
                Map.entry("Basic_LinkedInDataExport/Profile.csv", PROFILE),
                Map.entry("Basic_LinkedInDataExport/Positions.csv", POSITIONS),
                Map.entry(
                        "Education.csv",
                        "School Name,Start Date,End Date,Notes,Degree Name,Activities\nMur School,2011,2014,,BSc Nursing,Choir\n"),
                Map.entry("Courses.csv", "Name,Number\nAnatomy,101\n"),
                Map.entry("Skills.csv", "Name\nTriage\nSQL\nsql\n"),
                Map.entry("Languages.csv", "Name,Proficiency\nGerman,Native or bilingual proficiency\n"),
                Map.entry(
                        "Certifications.csv",
                        "Name,Url,Authority,Started On,Finished On,License Number\nTriage Expert,https://c.example/1,Care Board,Jun 2020,,77\n"),
                Map.entry(
                        "Honors.csv", "Title,Description,Issued On\nNurse of the Year,By vote of the ward,Dec 2021\n"),
                Map.entry("TestScores.csv", "Tested On,Name,Description,Score\nJan 2012,Care Test,,97\n"),
                Map.entry(
                        "Publications.csv",
                        "Name,Published On,Description,Publisher,Url\nOn Falls,Aug 2019,A study,Care Papers,\n"),
                Map.entry(
                        "Volunteering.csv",
                        "Company Name,Role,Cause,Started On,Finished On,Description\nRiver Watch,Medic,Health,May 2015,Jan 2019,Ran the first-aid tent\n"),
                Map.entry(
                        "Projects.csv",
                        "Title,Description,Url,Started On,Finished On\nShift planner,A sheet for 40 nurses,,Jan 2020,\n"),
                Map.entry(
                        "Email Addresses.csv",
                        "Email Address,Confirmed,Primary,Updated On\nold@example.com,Yes,No,\nimre@example.com,Yes,Yes,\n"),
                Map.entry("PhoneNumbers.csv", "Extension,Number,Type\n,+43 316 555 0101,Mobile\n"),
                Map.entry(
                        "Recommendations_Received.csv",
                        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nOda,Krall,Lindenhof Clinic,Head Nurse,Never rattled.,\"03/29/21, 9:00 AM\",VISIBLE\nUlf,Brand,,,Hidden words.,,HIDDEN\n"),
                Map.entry("messages.csv", "FROM,TO,CONTENT\nA,B,secret words\n")));
        JsonResume r = draft.resume();

        assertThat(draft.format()).isEqualTo("linkedin");
        assertThat(r.basics().name()).isEqualTo("Imre Falkenbach");
        assertThat(r.basics().label()).isEqualTo("Ward nurse, cardiology");
        assertThat(r.basics().email()).isEqualTo("imre@example.com");
        assertThat(r.basics().phone()).isEqualTo("+43 316 555 0101");
        assertThat(r.basics().url()).isEqualTo("https://falkenbach.example/");
        assertThat(r.basics().location().city()).isEqualTo("Graz");
        assertThat(r.basics().profiles()).extracting(JsonResume.Link::network).containsExactly("GitHub", "X");
        assertThat(r.work().get(0))
                .isEqualTo(new JsonResume.Work(
                        "Lindenhof Clinic",
                        "Graz, Austria",
                        null,
                        "Ward Nurse",
                        null,
                        "2018-03",
                        null,
                        "Cared for 18 patients a shift.",
                        List.of("Trained 6 new nurses & 2 students", "Cut falls by 30%")));
        assertThat(r.work().get(1).highlights()).containsExactly("Kept the records");
        assertThat(r.work().get(1).startDate()).isEqualTo("2014");
        assertThat(r.education().get(0).studyType()).isEqualTo("BSc");
        assertThat(r.education().get(0).courses()).containsExactly("Activities: Choir", "Anatomy");
        assertThat(r.skills().get(0).keywords()).containsExactly("Triage", "SQL");
        assertThat(r.languages().get(0).fluency()).isEqualTo("Native or bilingual");
        assertThat(r.certificates().get(0).issuer()).isEqualTo("Care Board");
        assertThat(r.awards())
                .extracting(JsonResume.Award::title)
                .containsExactly("Nurse of the Year", "Care Test: 97");
        assertThat(r.publications().get(0).releaseDate()).isEqualTo("2019-08");
        assertThat(r.volunteer().get(0).position()).isEqualTo("Medic");
        assertThat(r.projects().get(0).description()).isEqualTo("A sheet for 40 nurses");
        assertThat(r.references())
                .extracting(JsonResume.Reference::name)
                .containsExactly("Oda Krall, Head Nurse, Lindenhof Clinic");
        assertThat(draft.toJsonResume().toString()).doesNotContain("Hidden", "secret", "1980");
        assertThat(draft.fields().get("/work/1/position"))
                .isEqualTo(new FieldOrigin(1, 0, 5, "Care Assistant", "Positions.csv"));
    }

    @Test
    void evidenceSaysInWhichFileAndLineItWasRead() {
        Career career = Career.of(
                read(Map.of("Profile.csv", PROFILE, "Positions.csv", POSITIONS)).toJsonResume(),
                SkillLexicon.standard());
        assertThat(career.evidence())
                .filteredOn(e -> e.text().equals("Cut falls by 30%"))
                .extracting(Evidence::origin)
                .containsExactly("Positions.csv, line 2");
    }

    @Test
    void notesBeforeTheHeaderOtherSeparatorsMarksAndEncodingsDoNotMatter() {
        String notes = "Notes:\n\"Exported on a rainy day, for you\"\n\n";
        assertThat(read(Map.of("Positions.csv", notes + POSITIONS)).resume().work())
                .hasSize(2);
        assertThat(read(Map.of(
                                "positions.CSV",
                                "\uFEFFcompany name;TITLE;Started On\nMüller & Söhne;Tischler;2019-05\n"))
                        .resume()
                        .work()
                        .get(0)
                        .startDate())
                .isEqualTo("2019-05");
        byte[] latin =
                zip(Map.of("Positions.csv", "Company Name,Title\nMüller,Tischler\n"), Charset.forName("windows-1252"));
        assertThat(new DocumentReader()
                        .read("x.zip", latin)
                        .resume()
                        .work()
                        .get(0)
                        .name())
                .isEqualTo("Müller");
        byte[] wide =
                zip(Map.of("Positions.csv", "\uFEFFCompany Name,Title\nMüller,Tischler\n"), StandardCharsets.UTF_16LE);
        assertThat(new DocumentReader()
                        .read("x.zip", wide)
                        .resume()
                        .work()
                        .get(0)
                        .name())
                .isEqualTo("Müller");
    }

    @Test
    void anExportWithoutPositionsSaysSoAndOneWithoutAnythingIsRefused() {
        assertThat(read(Map.of("Profile.csv", PROFILE)).notes()).anyMatch(note -> note.startsWith("No positions"));
        assertThat(refused(Map.of("Profile.csv", "First Name,Last Name\n")).code())
                .isEqualTo(ProblemCode.UNREADABLE_DOCUMENT);
    }

    @Test
    void archivesThatAreNoExportOrMeanHarmAreRefusedOrPassedOver() {
        assertThat(refused(Map.of("holiday.txt", "sun")).detail())
                .contains("neither a Word document nor a LinkedIn export");
        assertThat(refused(Map.of("Profile.csv", "First Name,Last Name\nA,B\n" + "x".repeat(3 << 20)))
                        .detail())
                .contains("unpacks to far more");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("../../Positions.csv", POSITIONS);
        files.put("Profile.csv", PROFILE);
        files.put("copy/Profile.csv", PROFILE.replace("Imre", "Emir"));
        files.put("inner.zip", "PK\u0003\u0004");
        ResumeDraft draft = read(files);
        assertThat(draft.resume().work()).isEmpty();
        assertThat(draft.resume().basics().name()).isEqualTo("Imre Falkenbach");
        assertThat(draft.notes())
                .contains(
                        "Positions.csv was passed over: its path leads out of the archive.",
                        "Profile.csv is there twice; the first was read.");
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNoMoreThanItsFile() {
        ResumeDraft draft =
                read(Map.of("Profile.csv", PROFILE, "Positions.csv", "Company Name,Title\n\"Open Quote,Clerk\n"));
        assertThat(draft.resume().basics().name()).isEqualTo("Imre Falkenbach");
    }

    private static ResumeDraft read(Map<String, String> files) {
        return new DocumentReader().read("export.zip", zip(files, StandardCharsets.UTF_8));
    }

    private static DomainException refused(Map<String, String> files) {
        return catchThrowableOfType(DomainException.class, () -> read(files));
    }

    private static byte[] zip(Map<String, String> files, Charset charset) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(charset)));
        return BadFiles.zip(bytes);
    }
}
