package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.profile.JsonResume;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NVQ Level 3 in Joinery; NVQ Level 3; Joinery; Ashvale Technical College",
                "City & Guilds 2391 Inspection and Testing; City & Guilds 2391; Inspection and Testing; Ashvale College",
                "New Zealand Certificate in Welding; New Zealand Certificate; Welding; Te Puna Polytechnic",
                "Associate of Applied Science, Practical Nursing; Associate of Applied Science; Practical Nursing; College of the Plains",
                "Class XII (CBSE); Class XII (CBSE); ; Kendriya Vidyalaya Munnar",
                "Lehre als Konditorin; Lehre; Konditorin; Berufsbildungszentrum Emmau",
                "Exchange semester; Exchange semester; ; École Polytechnique du Lac",
                "Técnico en Cocina, Pastelería y Panadería; Técnico; Cocina, Pastelería y Panadería; Escuela del Turia",
                "Journeyman Electrician Apprenticeship; Journeyman Electrician Apprenticeship; ; Ashvale Training Centre"
            })
    void aDegreeAndItsSchoolAreReadInEitherOrder(String degree, String type, String area, String school) {
        for (String entry : List.of(
                degree + "\n" + school + ", 2012 - 2015",
                school + ", 2012 - 2015\n" + degree,
                degree + ", " + school + ", 2015")) {
            JsonResume.Education read = education(entry).get(0);
            assertThat(read.institution()).as(entry).isEqualTo(school);
            assertThat(read.studyType()).as(entry).isEqualTo(type);
            assertThat(read.area()).as(entry).isEqualTo(area);
        }
    }

    @Test
    void aNameThatNoWordTellsIsTheSchoolWhereTheOthersStand() {
        List<JsonResume.Education> read = education(
                "University of Ashvale, 2012 - 2015", "BSc Biology", "", "Blue Door Makers, 2008 - 2010", "Woodwork");
        assertThat(read)
                .extracting(JsonResume.Education::institution)
                .containsExactly("University of Ashvale", "Blue Door Makers");
    }

    @Test
    void aCampusBehindAtIsPartOfTheName() {
        assertThat(education("BA History", "University of Ashvale at Moorend", "2012 - 2015")
                        .get(0)
                        .institution())
                .isEqualTo("University of Ashvale at Moorend");
    }

    @Test
    void formsWithLabelsAreRead() {
        JsonResume.Education read = education(
                        "Dates: 2012 - 2015", "Qualification: Diploma in Podiatry", "Institution: Ashvale College")
                .get(0);
        assertThat(read.institution()).isEqualTo("Ashvale College");
        assertThat(read.area()).isEqualTo("Podiatry");
    }

    @Test
    void gradesAndHonoursAreNoPartOfTheDegree() {
        JsonResume.Education read = education("BSc Biology, First Class Honours", "University of Ashvale, 2015")
                .get(0);
        assertThat(read.area()).isEqualTo("Biology");
        assertThat(read.score()).isEqualTo("First Class Honours");
        assertThat(education("BA Media Studies", "University of Ashvale, 2015")
                        .get(0)
                        .area())
                .isEqualTo("Media Studies");
    }

    private static List<JsonResume.Education> education(String... lines) {
        return ReadText.resume(
                        "Ada Example\nada@example.org\n\nEDUCATION\n\n" + String.join("\n", lines)
                                + "\n\nSKILLS\n\nJava, SQL, and a longer line of text that nothing needs to wrap into another one\n")
                .education();
    }
}
