package dev.tailorbird.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulltextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    supply planner        | +supply* +planner*
                    Supply, PLANNER; plan | +supply* +planner* +plan*
                    head of finance       | +head* +finance*
                    full-stack            | +full* +stack*
                    node.js               | +node* +js*
                    go                    | +go*
                    "data" +(x* -y) ~z <q | +data*
                    nurse nurse           | +nurse*
                    Köchin                | +köchin*
                    """)
    void wordsAreLookedForWithoutAnyOperatorOfTheirOwn(String typed, String words) {
        assertThat(Fulltext.of(typed, 2).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"C++, 'c\\+\\+'", "c#, 'c\\#'", "R, r", "the, the", "go, go"})
    void whatTheIndexDoesNotHoldIsLookedForAsAWord(String typed, String quoted) {
        Fulltext text = Fulltext.of(typed, 3);
        assertThat(text.words()).isEmpty();
        assertThat(text.odd()).singleElement().satisfies(odd -> assertThat(odd.pattern())
                .contains(")" + quoted + "("));
    }

    @Test
    void aStopwordBesideOtherWordsIsPassedOver() {
        assertThat(Fulltext.of("head of", 2).odd()).isEmpty();
        assertThat(Fulltext.of("c++ developer", 2).odd()).hasSize(1);
    }

    @Test
    void nothingButSignsIsNothingToLookFor() {
        assertThat(Fulltext.of("*** ()", 2).isEmpty()).isTrue();
    }
}
