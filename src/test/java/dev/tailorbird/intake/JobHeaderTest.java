package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.profile.JsonResume;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobHeaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Pastry Chef at Blue Spoon (2019 - 2021); Pastry Chef; Blue Spoon",
                "Pastry Chef, Blue Spoon (2019 - 2021); Pastry Chef; Blue Spoon",
                "Blue Spoon — Pastry Chef, 2019 - 2021; Pastry Chef; Blue Spoon",
                "Pastry Chef | Blue Spoon | 2019 - 2021; Pastry Chef; Blue Spoon",
                "2019 - 2021: Pastry Chef, Blue Spoon; Pastry Chef; Blue Spoon",
                "Blue Spoon, Lisbon | Pastry Chef | 2019 - 2021; Pastry Chef; Blue Spoon",
                "Pastry Chef, Blue Spoon, Austin, TX, 2019 - 2021; Pastry Chef; Blue Spoon",
                "Monteur bei Kessel & Kolben GmbH (Innsbruck), 2019 - 2021; Monteur; Kessel & Kolben GmbH",
                "Cheffe de projet chez Atelier Huit, Lyon, 2019 - 2021; Cheffe de projet; Atelier Huit"
            })
    void titleAndEmployerOnOneLineAreToldApart(String line, String title, String employer) {
        JsonResume.Work job = ReadText.job(line, "- Baked bread for 300 guests");
        assertThat(job.position()).isEqualTo(title);
        assertThat(job.name()).isEqualTo(employer);
        assertThat(job.startDate()).isEqualTo("2019");
        assertThat(job.endDate()).isEqualTo("2021");
    }

    @Test
    void aDashWithinATitleDoesNotMakeAnEmployer() {
        JsonResume.Work job = ReadText.job(
                "St. Brigid's Hospital, Tucson, AZ", "Charge Nurse – ICU", "March 2019 - Present", "- Led 14 nurses");
        assertThat(job.name()).isEqualTo("St. Brigid's Hospital");
        assertThat(job.position()).isEqualTo("Charge Nurse – ICU");
        assertThat(job.location()).isEqualTo("Tucson, AZ");
    }

    @Test
    void aTitleWithItsDateBesideItBeginsAJobHoweverFullTheLineBefore() {
        List<JsonResume.Work> jobs = ReadText.resume(String.join(
                        "\n",
                        "Ada Example",
                        "ada@example.org",
                        "",
                        "EXPERIENCE",
                        "Head Baker                                                2019-01 - Present",
                        "Blue Spoon • Lisbon, Portugal",
                        "• Baked bread for 300 guests a day in two ovens and kept the books of the whole",
                        "  kitchen, planned the work of four people and taught them to shape every dough",
                        "Oven Hand                                                 2016-06 - 2018-12",
                        "Crumb Works • Porto, Portugal",
                        "• Fired the oven at four in the morning and kept it at heat for the whole of the",
                        "  day, in every kind of weather"))
                .work();
        assertThat(jobs).extracting(JsonResume.Work::name).containsExactly("Blue Spoon", "Crumb Works");
        assertThat(jobs).extracting(JsonResume.Work::position).containsExactly("Head Baker", "Oven Hand");
    }

    @Test
    void aTownBesideTheEmployerIsAPlaceAndNoTitle() {
        JsonResume.Work job =
                ReadText.job("Taller Ocho S.L.", "Sevilla", "Maquetista", "enero de 2018 - actualidad", "- Maquetas");
        assertThat(job.name()).isEqualTo("Taller Ocho S.L.");
        assertThat(job.position()).isEqualTo("Maquetista");
        assertThat(job.location()).isEqualTo("Sevilla");
        assertThat(job.endDate()).isNull();
    }

    @Test
    void anEmployerBeforeTownAndCountryIsNoPlace() {
        JsonResume.Work job = ReadText.job("Cook", "Quickcart, Bengaluru, India", "2019 - 2021", "- Cooked");
        assertThat(job.name()).isEqualTo("Quickcart");
        assertThat(job.location()).isEqualTo("Bengaluru, India");
    }

    @Test
    void labelsBesideTheirValuesSayWhatEachIs() {
        JsonResume.Work job = ReadText.job(
                "Dates                           Mar 2019 – Present",
                "Occupation or position held     Night Porter",
                "Name of employer                Hotel Meridian Lane",
                "Main activities                 • Received late guests");
        assertThat(job.name()).isEqualTo("Hotel Meridian Lane");
        assertThat(job.position()).isEqualTo("Night Porter");
        assertThat(job.startDate()).isEqualTo("2019-03");
        assertThat(job.highlights()).containsExactly("Received late guests");
    }

    @Test
    void whoWorksForThemselvesHasThatAsEmployer() {
        JsonResume.Work job = ReadText.job("Self-employed", "Carpenter", "March 2010 to Jan. 2013", "- Decks");
        assertThat(job.name()).isEqualTo("Self-employed");
        assertThat(job.position()).isEqualTo("Carpenter");
    }

    @Test
    void freelanceBesideAnEmployerIsOnlyTheKindOfContract() {
        JsonResume.Work job = ReadText.job("Carpenter", "Oak & Ash Ltd", "Freelance", "2010 - 2013", "- Decks");
        assertThat(job.name()).isEqualTo("Oak & Ash Ltd");
        assertThat(job.position()).isEqualTo("Carpenter");
    }

    @Test
    void aDateBrokenOverTwoRowsOfATableIsOne() {
        List<Line> lines = new DocumentReader()
                .lines(
                        ("Lehrling bei Kessel GmbH          09.2008 –\n(Innsbruck)                       08.2012\n- Montage\n")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .lines();
        Line header = WrappedDates.join(lines).get(0);
        assertThat(DateRanges.whole(header.cells().get(1).text()).end()).isEqualTo("2012-08");
        assertThat(header.textOfFirst()).isEqualTo("Lehrling bei Kessel GmbH (Innsbruck)");
    }

    @Test
    void whatATownIsInOneEntryIsATownInTheOthers() {
        List<JsonResume.Work> jobs = ReadText.resume("""
                        Ada Example
                        ada@example.org

                        EXPERIENCE

                        Policy Officer
                        Office of Rural Paths, Xanthoria
                        March 2015 - December 2018
                        - Wrote briefs

                        Parliamentary Assistant
                        Office of a member of parliament, Lisbon
                        September 2013 - February 2015
                        - Managed the diary
                        """).work();
        assertThat(jobs)
                .extracting(JsonResume.Work::name)
                .containsExactly("Office of Rural Paths", "Office of a member of parliament");
        assertThat(jobs).extracting(JsonResume.Work::location).containsExactly("Xanthoria", "Lisbon");
    }

    @Test
    void aLegalFormBehindACommaBelongsToTheEmployer() {
        JsonResume.Work job = ReadText.job("Chief Operating Officer, Harrow & Pike Foods, Inc., 2017 - 2019", "- Led");
        assertThat(job.name()).isEqualTo("Harrow & Pike Foods, Inc.");
        assertThat(job.position()).isEqualTo("Chief Operating Officer");
    }

    @Test
    void furtherTitlesAtAnEmployerKeepItsName() {
        List<JsonResume.Work> jobs = ReadText.resume("""
                        Ada Example
                        ada@example.org

                        EXPERIENCE

                        Papaya Bank                       May/2022 – Current
                        Staff Data Engineer, Lisbon
                        - Designed the event model

                        Data Engineer, Lisbon             Mar/2019 – Apr/2022
                        - Moved 230 batch jobs
                        """).work();
        assertThat(jobs).extracting(JsonResume.Work::name).containsExactly("Papaya Bank", "Papaya Bank");
        assertThat(jobs).extracting(JsonResume.Work::position).containsExactly("Staff Data Engineer", "Data Engineer");
        assertThat(jobs).extracting(JsonResume.Work::startDate).containsExactly("2022-05", "2019-03");
    }

    @Test
    void sentencesWithoutBulletsBelowAHeaderAreItsStatements() {
        JsonResume.Work job = ReadText.job(
                "Certified Nursing Assistant",
                "Sunny Pines Care Home",
                "Jun 2014 – Jul 2016",
                "Mesa, AZ",
                "Helped 18 residents with meals, hygiene and mobility",
                "Recorded vital signs every four hours");
        assertThat(job.name()).isEqualTo("Sunny Pines Care Home");
        assertThat(job.highlights())
                .containsExactly(
                        "Helped 18 residents with meals, hygiene and mobility",
                        "Recorded vital signs every four hours");
    }

    @Test
    void aLongHeaderWithBarsIsNoSentence() {
        JsonResume.Work job = ReadText.job(
                "Jefe de cocina | Taberna del Faro | Sevilla | enero de 2018 – a la fecha", "- Dirección de un equipo");
        assertThat(job.name()).isEqualTo("Taberna del Faro");
        assertThat(job.position()).isEqualTo("Jefe de cocina");
        assertThat(job.startDate()).isEqualTo("2018-01");
    }
}
