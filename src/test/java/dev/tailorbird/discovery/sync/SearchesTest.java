package dev.tailorbird.discovery.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.discovery.sync.Search.Narrowing;
import dev.tailorbird.discovery.sync.Search.Wanted;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchesTest {
    private static final List<Wanted> WANTED = List.of(
            new Wanted("nurse", List.of("Ulm", "Bonn")),
            new Wanted("night nurse", List.of()),
            new Wanted("welder", List.of("Leeds")));
    private static final Narrowing EVERYTHING = new Narrowing(null, null);

    @Test
    void withoutKeywordsAllActiveSearchesAreAsked() {
        assertThat(Search.of(WANTED, List.of(EVERYTHING)))
                .containsExactlyInAnyOrder(
                        new Search("nurse", "Ulm"),
                        new Search("nurse", "Bonn"),
                        new Search("night nurse", null),
                        new Search("welder", "Leeds"));
    }

    @Test
    void keywordsChooseTheSearchesThatContainThem() {
        assertThat(Search.of(WANTED, List.of(new Narrowing("Nurse", null))))
                .extracting(Search::term)
                .containsOnly("nurse", "night nurse");
    }

    @Test
    void keywordsThatNobodySearchesForAreAskedThemselves() {
        assertThat(Search.of(WANTED, List.of(new Narrowing("florist", null))))
                .containsExactly(new Search("florist", null));
    }

    @Test
    void aPlaceTakesThePlaceOfTheSearches() {
        assertThat(Search.of(WANTED, List.of(new Narrowing("welder", "York"))))
                .containsExactly(new Search("welder", "York"));
    }

    @Test
    void runsThatShareATaskAreAllServed() {
        assertThat(Search.of(WANTED, List.of(new Narrowing("welder", null), new Narrowing("night", null))))
                .containsExactlyInAnyOrder(new Search("welder", "Leeds"), new Search("night nurse", null));
    }
}
