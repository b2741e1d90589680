package dev.tailorbird.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    @Test
    void wordsAreFoundWhateverTheirCaseAccentsAndPunctuation() {
        SourceText text =
                new SourceText("Led the “Café—Zürich” team;\nknows C++, C# and Node.js. Trans-\nformation office");
        assertThat(text.says("cafe zurich")).isTrue();
        assertThat(text.says("Node.js")).isTrue();
        assertThat(text.says("C++")).isTrue();
        assertThat(text.says("Transformation"))
                .as("divided at the end of a line")
                .isTrue();
        assertThat(text.says("C")).as("only whole words").isFalse();
        assertThat(text.says("Zürich bank")).isFalse();
        assertThat(text.says((String) null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "$120,000 a year|120000",
                "120.000 EUR|120000",
                "120 000 EUR|120000",
                "85k–110k|85000",
                "85-110k|85000",
                "85-110k|110000",
                "$41.50 per hour|41.5",
                "five years|5",
                "3+ years|3"
            },
            delimiter = '|')
    void numbersAreFoundInEveryForm(String text, BigDecimal number) {
        assertThat(new SourceText(text).says(number)).isTrue();
    }

    @Test
    void otherNumbersAreNot() {
        SourceText text = new SourceText("Since 2019, 12 people, $120,000");
        assertThat(text.says(new BigDecimal("20"))).isFalse();
        assertThat(text.says(new BigDecimal("12000"))).isFalse();
        assertThat(text.says(new BigDecimal("2020"))).isFalse();
    }

    @Test
    void theShareOfWordsIsCounted() {
        SourceText text = new SourceText("designs payment systems in Java");
        assertThat(text.share("payment systems in Rust")).isEqualTo(0.75);
        assertThat(text.share("")).isEqualTo(1);
    }
}
