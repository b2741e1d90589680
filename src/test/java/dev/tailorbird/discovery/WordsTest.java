package dev.tailorbird.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Senior Köchin (m/w/d)    | senior kochin m_ w_ d_
                    C++/C# and R             | c_p_p c_h and r_
                    node.js, node.js, .NET   | node js net
                    Élan_ÉLAN e-Commerce     | elan e_ commerce
                    한국어 विकास             | 한국어 विकास
                    """)
    void wordsAreSpelledAsTheIndexHoldsThem(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }

    @Test
    void whatIsStoredHasSpaceAroundEveryWordAndAnEnd() {
        assertThat(Words.stored("Supply planner")).isEqualTo(" supply planner ");
        String many = Words.stored("abcdefghij".repeat(10) + " " + "klmno ".repeat(2) + numbers());
        assertThat(many).hasSizeBetween(1980, 2000).endsWith(" ");
    }

    private static String numbers() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) text.append("word").append(i).append(' ');
        return text.toString();
    }
}
