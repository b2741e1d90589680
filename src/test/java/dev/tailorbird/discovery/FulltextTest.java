package dev.tailorbird.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.discovery.Fulltext.Term;
import java.util.stream.Collectors;
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
                    Köchin                | +kochin*
                    c++ developer         | +developer*
                    """)
    void textsAreSearchedWithoutAnyOperatorOfTheWordsTyped(String typed, String words) {
        assertThat(Fulltext.of(typed, 2).texts()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    supply planner | +supply* +planner*
                    C++            | +c_p_p
                    c# R           | +c_h +r_
                    R&D lead       | +r_ +d_ +lead*
                    """)
    void namesWithSignsAndSingleLettersAreMeantWhole(String typed, String queries) {
        assertThat(Fulltext.of(typed, 2).terms().stream().map(Term::query).collect(Collectors.joining(" ")))
                .isEqualTo(queries);
    }

    @ParameterizedTest
    @CsvSource({"R, ' r_ '", "the, ' the'", "go, ' go'"})
    void whatTheIndexDoesNotHoldIsLookedForWithoutIt(String typed, String needle) {
        assertThat(Fulltext.of(typed, 3).terms()).singleElement().satisfies(term -> {
            assertThat(term.indexed()).isFalse();
            assertThat(term.needle()).isEqualTo(needle.replace("'", ""));
        });
        assertThat(Fulltext.of(typed, 3).texts()).isEmpty();
    }

    @Test
    void aStopwordBesideOtherWordsIsPassedOver() {
        assertThat(Fulltext.of("head of", 2).terms()).extracting(Term::word).containsExactly("head");
    }

    @Test
    void nothingButSignsIsNothingToLookFor() {
        assertThat(Fulltext.of("*** ()", 2).isEmpty()).isTrue();
    }
}
