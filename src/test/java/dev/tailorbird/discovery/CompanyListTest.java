package dev.tailorbird.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailorbird.discovery.CompanyList.BadLine;
import dev.tailorbird.discovery.CompanyList.Wanted;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,careers\nLarkmoor Foods,https://jobs.lever.co/larkmoor\nQuince,https://quince.example/jobs",
                "Larkmoor Foods;https://jobs.lever.co/larkmoor\r\nQuince;https://quince.example/jobs\r\n",
                "https://jobs.lever.co/larkmoor\tLarkmoor Foods\nhttps://quince.example/jobs\tQuince",
                "Company | URL\n\n Larkmoor Foods | jobs.lever.co/larkmoor \n\"Quince\"|quince.example/jobs",
                "\uFEFFcompany,website,note\n\"Larkmoor Foods\",\"https://jobs.lever.co/larkmoor\",\"a, b\"\nQuince,https://quince.example/jobs,x"
            })
    void aListIsReadWhateverItsDelimiterHeaderAndOrder(String text) {
        CompanyList list = read(text);
        assertThat(list.bad()).isEmpty();
        assertThat(list.wanted()).extracting(Wanted::name).containsExactly("Larkmoor Foods", "Quince");
        assertThat(list.wanted())
                .extracting(wanted -> wanted.address().board().platform())
                .containsExactly(Platform.LEVER, Platform.PAGE);
    }

    @Test
    void aLineThatCannotBeUsedIsNamedWithTheReason() {
        CompanyList list =
                read("name,url\nLarkmoor,https://jobs.lever.co/larkmoor\nNobody,\nGem user,https://jobs.gem.com/x\n"
                        + "File,ftp://a.example/x\nQuince,https://quince.example/jobs\n");
        assertThat(list.wanted()).extracting(Wanted::line).containsExactly(2L, 6L);
        assertThat(list.bad()).extracting(BadLine::line).containsExactly(3L, 4L, 5L);
        assertThat(list.bad().get(0).why()).contains("no address");
        assertThat(list.bad().get(1).why()).contains("Gem").contains("not supported");
        assertThat(list.bad().get(2).text()).isEqualTo("File, ftp://a.example/x");
    }

    @Test
    void anUnclosedQuotationMarkCostsItsOwnLineOnly() {
        CompanyList list = read(
                "Larkmoor,https://jobs.lever.co/larkmoor\n\"Broken,https://broken.example\nQuince,https://quince.example/jobs");
        assertThat(list.wanted()).extracting(Wanted::name).containsExactly("Larkmoor", "Quince");
        assertThat(list.bad()).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(2);
            assertThat(bad.why()).contains("quotation marks");
        });
    }

    @Test
    void linesAreCountedThroughQuotedBreaks() {
        CompanyList list = read("\"Larkmoor\nFoods\",https://jobs.lever.co/larkmoor\nNobody,nothing");
        assertThat(list.wanted()).hasSize(1);
        assertThat(list.bad()).extracting(BadLine::line).containsExactly(3L);
    }

    @Test
    void westernAndUtf16EncodingsAreRead() {
        String text = "Bäckerei Möwe;https://moewe.example/jobs\n";
        assertThat(CompanyList.read(text.getBytes(Charset.forName("windows-1252")))
                        .wanted()
                        .get(0)
                        .name())
                .isEqualTo("Bäckerei Möwe");
        assertThat(CompanyList.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                        .wanted()
                        .get(0)
                        .name())
                .isEqualTo("Bäckerei Möwe");
    }

    @Test
    void aFileThatIsNoTableOrTooLargeIsRefused() {
        assertRefused(new byte[0], ProblemCode.INVALID);
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, ProblemCode.INVALID);
        assertRefused(new byte[CompanyList.MOST_BYTES + 1], ProblemCode.TOO_LARGE);
    }

    private static CompanyList read(String text) {
        return CompanyList.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(byte[] file, ProblemCode code) {
        assertThatThrownBy(() -> CompanyList.read(file))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
