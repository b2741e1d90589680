package dev.tailorbird.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceCompletionTest {
    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void theMostPopulousComesFirst() {
        assertThat(labels("lon")).first().isEqualTo("London, England, United Kingdom");
        assertThat(labels("par")).first().asString().startsWith("Paris, ").endsWith("France");
    }

    @Test
    void accentsAndCapitalsDoNotCount() {
        assertThat(labels("ZÜR")).first().asString().startsWith("Zurich").endsWith("Switzerland");
        assertThat(labels("zur")).first().asString().startsWith("Zurich");
        assertThat(labels("sao pau")).first().asString().startsWith("São Paulo");
    }

    @Test
    void otherNamesLeadToTheUsualOne() {
        assertThat(labels("münch")).anyMatch(label -> label.startsWith("Munich"));
        assertThat(labels("munic")).first().asString().startsWith("Munich");
    }

    @Test
    void whatFollowsACommaNarrowsItDown() {
        assertThat(labels("paris, te")).first().isEqualTo("Paris, Texas, United States");
        assertThat(labels("paris, TX")).first().isEqualTo("Paris, Texas, United States");
        assertThat(labels("birmingham, united k")).allMatch(label -> label.endsWith("United Kingdom"));
        assertThat(labels("london, cana")).first().isEqualTo("London, Ontario, Canada");
    }

    @Test
    void regionsAndCountriesAreFoundToo() {
        assertThat(labels("germ")).first().isEqualTo("Germany");
        assertThat(labels("bavar")).anyMatch(label -> label.startsWith("Bavaria"));
    }

    @Test
    void aNameTypedInFullIsMeant() {
        assertThat(labels("bath")).first().isEqualTo("Bath, England, United Kingdom");
    }

    @Test
    void aWholePhraseIsReadWhenNothingBeginsSo() {
        assertThat(gazetteer.complete("remote in Portugal", 5)).singleElement().satisfies(place -> {
            assertThat(place.remote()).isTrue();
            assertThat(PlaceView.of(place).label()).isEqualTo("Remote in Portugal");
        });
        assertThat(labels("xqzv")).isEmpty();
        assertThat(labels(" , ")).isEmpty();
    }

    @Test
    void countriesAreKnownByNameAndCode() {
        assertThat(gazetteer.country("Deutschland")).isEqualTo("Germany");
        assertThat(gazetteer.country("gb")).isEqualTo("United Kingdom");
        assertThat(gazetteer.country("USA")).isEqualTo("United States");
        assertThat(gazetteer.country("Atlantis")).isNull();
    }

    private List<String> labels(String typed) {
        return gazetteer.complete(typed, 8).stream()
                .map(place -> PlaceView.of(place).label())
                .toList();
    }
}
