package dev.tailorbird.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.posting.PostingAnalysis.Degree;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegreeFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bachelor's degree in Glass Design, Master's preferred        | bachelor
            BS in Canal Engineering, MS a plus                           | bachelor
            Bachelor's degree is required but a Master's is preferred.   | bachelor
            Bachelor's degree in Ferry Operations, 5 years preferred     | bachelor
            Bachelor degree holder, preferably from an art school        | bachelor
            Abgeschlossenes Hochschulstudium, gerne Master               | bachelor
            High school graduate or equivalent; some college preferred   | highschool
            DVM required                                                 | phd_md
            MPH or MHA required                                          | master
            Diplôme d'État d'infirmier obligatoire                       | bachelor
            """)
    void aWishForMoreOrForAnotherThingLeavesTheDegreeRequired(String demand, String level) {
        assertThat(find(demand)).isEqualTo(new Degree(level, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bachelor's degree preferred and at least 3 years at a lighthouse required",
                "Bachelor's degree preferred, but not required",
                "Bachelor's degree in Kite Making (preferred)",
                "A degree in Optics or several years of hands-on lens grinding experience",
                "Degree or relevant trade qualification in bell founding",
                "Bachelor's in moss science or five years in a nursery",
                "Licenciatura en Turismo o experiencia equivalente",
                "Bac+3 en apiculture ou équivalent",
            })
    void aDegreeThatIsWishedForOrMayBeReplacedIsNotRequired(String demand) {
        assertThat(find(demand)).isEqualTo(new Degree("bachelor", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No degree required; we train you on the lock gates.",
                "A college degree isn't necessary",
                "We don't care whether you have a degree or learned on the job",
                "Coach the high school rowing team after classes",
                "Our clients range from high school athletes to circus artists.",
                "You will supervise PhD candidates and Master's theses",
                "We cover half the fees of a part-time degree after a year",
                "Our founder holds a PhD in clockmaking",
                "Extraction d'ADN en laboratoire",
                "Abgeschlossene Ausbildung als MFA",
            })
    void aDegreeThatNobodyAsksForIsNone(String demand) {
        assertThat(find(demand)).isNull();
    }

    private static Degree find(String demand) {
        return DegreeFinder.find(List.of(new Line(demand, Section.REQUIREMENTS, true)));
    }
}
