package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedAddressesTest {
    @Test
    void anAddressBrokenAtTheEdgeOfItsColumnIsWholeAgain() {
        assertThat(join("ada.example@exam", "ple.org")).containsExactly("ada.example@example.org");
        assertThat(join("orcid.org/0000-0000-", "0000-0001")).containsExactly("orcid.org/0000-0000-0000-0001");
    }

    @Test
    void whatIsCompleteStaysApart() {
        assertThat(join("503.555.0187", "ada@example.org")).hasSize(2);
        assertThat(join("ada@example.org", "example.com/ada")).hasSize(2);
        assertThat(join("ada@example.org", "Lisbon")).hasSize(2);
    }

    private static List<String> join(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            Word word = new Word(text, 0, 100, lines.size() * 12, 10, false, false, null, false);
            lines.add(new Line(1, lines.size() + 1, List.of(new Cell(List.of(word))), 0, 0, 0, 1.2f, true, 0, 101));
        }
        return WrappedAddresses.join(lines).stream().map(Line::text).toList();
    }
}
