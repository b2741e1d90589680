package dev.tailorbird.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tailorbird.posting.PostingAnalysis.Terms;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsFinderTest {
    @ParameterizedTest
    @CsvSource({
        "This is a 6-month contract with a chance to stay,6",
        "Twelve month maternity cover in our lab,12",
        "Contract length: 18 months,18",
        "Initial 16 month contract from May,16",
        "Fixed term (1 year),12",
        "B2B contract (6–12 months),6",
        "Duration: 26 weeks,6.0"
    })
    void theLengthOfAContractIsReadInMonths(String text, String months) {
        assertEquals(new BigDecimal(months), contract(text).months(), text);
    }

    @Test
    void aPermanentJobHasNoLengthWhateverItsTextCounts() {
        assertNull(TermsFinder.find("You review every 6-month contract we sign.", null, "full_time")
                .months());
    }

    @Test
    void leaveForParentsIsNoLengthOfAContract() {
        assertNull(
                contract("You get 8 weeks paid parental leave plus childcare.").months());
    }

    @Test
    void whoEmploysInsteadOfTheClientIsNamed() {
        assertEquals(
                "Larkmoor Staffing",
                contract("You are employed through Larkmoor Staffing on an hourly rate")
                        .agency());
        assertEquals(
                "Quillmark People",
                TermsFinder.find("Our client is seeking a forklift driver.", "Quillmark People", "contract")
                        .agency());
        assertNull(TermsFinder.find("We make our clients smile.", "Quillmark", "contract")
                .agency());
    }

    @ParameterizedTest
    @CsvSource({
        "25 days' annual leave plus public holidays,25 days",
        "You get 20 days PTO and 10 paid holidays,20 days",
        "Generous PTO (18 days),18 days",
        "Four weeks: 4 weeks of paid vacation,4 weeks",
        "Unlimited paid time off,unlimited"
    })
    void paidTimeOffIsReadAsItIsOffered(String text, String timeOff) {
        assertEquals(timeOff, contract(text).timeOff(), text);
    }

    @Test
    void benefitsHaveCommonNames() {
        Terms terms = contract(
                "Medical, dental and vision insurance, 401(k) with match, stock options, a learning budget and free lunch.");
        assertEquals(
                List.of(
                        "health insurance",
                        "dental and vision",
                        "retirement plan",
                        "equity",
                        "learning budget",
                        "meals"),
                terms.benefits());
    }

    @Test
    void whatTheWorkIsAboutIsNoBenefit() {
        Terms terms =
                contract("Equity research analyst: you model pensions for clients and visit a gym equipment maker.");
        assertTrue(terms.benefits().isEmpty(), terms.toString());
    }

    private static Terms contract(String text) {
        return TermsFinder.find(text, null, "contract");
    }
}
