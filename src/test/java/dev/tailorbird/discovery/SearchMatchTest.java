package dev.tailorbird.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.discovery.SearchMatch.Facts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchMatchTest {
    private static final Facts PLANNER =
            listing("Senior Supply Planner", "[\"SQL\"]", "Forecasting in food.", "Leeds, UK");

    @Test
    void everyWordOfTheTermHasToOccurSomewhere() {
        assertThat(wants(PLANNER, search("supply planner"))).isTrue();
        assertThat(wants(PLANNER, search("planner sql forecasting"))).isTrue();
        assertThat(wants(PLANNER, search("planner nurse"))).isFalse();
        assertThat(wants(PLANNER, search("plan"))).isFalse();
        assertThat(wants(listing("C++ Engineer", "[]", "", "Leeds"), search("c++")))
                .isTrue();
    }

    @Test
    void oneFittingSearchIsEnough() {
        assertThat(wants(PLANNER, search("nurse"), search("planner"))).isTrue();
    }

    @Test
    void anExcludedWordOfTheTitleLeavesItOut() {
        assertThat(wants(PLANNER, search("planner", List.of("senior"), List.of())))
                .isFalse();
        assertThat(wants(PLANNER, search("planner", List.of("seni", "food"), List.of())))
                .isTrue();
        assertThat(wants(PLANNER, search("planner"), search("nurse", List.of("SENIOR"), List.of())))
                .isFalse();
    }

    @Test
    void oneOfThePlacesHasToFit() {
        assertThat(wants(PLANNER, search("planner", List.of(), List.of("Berlin", "Leeds"))))
                .isTrue();
        assertThat(wants(PLANNER, search("planner", List.of(), List.of("United Kingdom"))))
                .isTrue();
        assertThat(wants(PLANNER, search("planner", List.of(), List.of("Berlin"))))
                .isFalse();
        assertThat(wants(PLANNER, search("planner", List.of(), List.of("remote"))))
                .isFalse();
        Facts remote = listing("Planner", "[]", "", "Remote - Germany");
        assertThat(wants(remote, search("planner", List.of(), List.of("remote"))))
                .isTrue();
        assertThat(wants(remote, search("planner", List.of(), List.of("Remote, United Kingdom"))))
                .isFalse();
    }

    private static boolean wants(Facts listing, SearchRow... searches) {
        return new SearchMatch(List.of(searches)).fits(listing);
    }

    private static SearchRow search(String term) {
        return search(term, List.of(), List.of());
    }

    private static SearchRow search(String term, List<String> excluded, List<String> locations) {
        return SearchRow.of(UUID.randomUUID(), new SearchEdit(term, excluded, locations, true));
    }

    private static Facts listing(String title, String skills, String text, String location) {
        Set<Long> places =
                PlaceIds.of(location).stream().map(PlaceIds.Named::id).collect(Collectors.toSet());
        return new Facts(title, skills, text, places);
    }
}
