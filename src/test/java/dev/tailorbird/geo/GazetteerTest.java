package dev.tailorbird.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "San Francisco, CA | San Francisco | California | United States",
                "Columbus, OH, US, 43215 | Columbus | Ohio | United States",
                "Halifax, NS | Halifax | Nova Scotia | Canada",
                "Calgary, AB, CA, T2P 1J9 | Calgary | Alberta | Canada",
                "Nagpur, IN | Nagpur | Maharashtra | India",
                "Hammond, IN | Hammond | Indiana | United States",
                "Bremen, DE, 28195 | Bremen | Bremen | Germany",
                "Köln, Deutschland | Cologne | North Rhine-Westphalia | Germany",
                "Milano | Milan | Lombardy | Italy",
                "Greater London | London | England | United Kingdom",
                "USA-OR-Salem | Salem | Oregon | United States",
                "United States-Texas-El Paso | El Paso | Texas | United States",
                "EMEA - Portugal - Porto - Building 4 | Porto | Porto | Portugal",
                "Atlanta, Georgia | Atlanta | Georgia | United States",
                "Batumi, Georgia | Batumi | Adjara | Georgia",
                "Ireland | - | - | Ireland",
                "Texas | - | Texas | United States",
                "Any city, TN, US, 99999 | - | Tennessee | United States",
                "PORTLAND, ME, US | Portland | Maine | United States",
                "Saint-Étienne, FR | Saint-Étienne | Auvergne-Rhône-Alpes | France",
            })
    void readsOnePlace(String text, String city, String region, String country) {
        assertThat(gazetteer.read(text)).singleElement().satisfies(place -> {
            assertThat(place.city()).isEqualTo(city);
            assertThat(place.region()).isEqualTo(region);
            assertThat(place.country()).isEqualTo(country);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Galway, Ireland | Galway | Ireland",
                "Limerick | Limerick | Ireland",
                "Fez, Morocco | Fez | Morocco",
                "Gqeberha | Gqeberha | South Africa",
                "Cebu | Cebu | Philippines",
                "La Coruña, España | A Coruña | Spain",
                "St. John's, NL, Canada | St. John's | Canada"
            })
    void aCityIsKnownByItsUsualEnglishNameAndItsOthers(String text, String city, String country) {
        Place place = gazetteer.read(text).get(0);
        assertThat(place.city()).isEqualTo(city);
        assertThat(place.country()).isEqualTo(country);
    }

    @Test
    void aCityHasCoordinates() {
        Place place = gazetteer.read("Oslo").get(0);
        assertThat(place.latitude()).isBetween(59.0, 61.0);
        assertThat(place.longitude()).isBetween(10.0, 12.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Remote - US | United States",
                "remote in Germany | Germany",
                "Anywhere in Canada | Canada",
                "US-Remote | United States",
                "Remote (UK) | United Kingdom",
            })
    void remoteKeepsItsCountry(String text, String country) {
        assertThat(gazetteer.read(text)).singleElement().satisfies(place -> {
            assertThat(place.remote()).isTrue();
            assertThat(place.country()).isEqualTo(country);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berlin / Munich | Berlin;Munich",
                "Berlin, Hamburg, München | Berlin;Hamburg;Munich",
                "San Francisco, CA or New York, NY | San Francisco;New York",
                "London, UK; Dublin, Ireland | London;Dublin",
                "Lyon | Lyon",
                "Stuttgart, Baden-Württemberg | Stuttgart",
            })
    void readsSeveralPlaces(String text, String cities) {
        assertThat(gazetteer.read(text)).extracting(Place::city).containsExactly(cities.split(";"));
    }

    @Test
    void aCityOrRemoteAreTwoPlaces() {
        assertThat(gazetteer.read("Berlin or remote within Europe"))
                .extracting(Place::city, Place::remote)
                .containsExactly(tuple("Berlin", false), tuple(null, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Asia - Remote | - | -",
                "Remote (EU) | - | -",
                "US East Coast Remote | - | United States",
                "Berlin, Europe | Berlin | Germany",
                "Valencia | Valencia | Spain",
            })
    void continentsAndCoastsAreNoTowns(String text, String city, String country) {
        assertThat(gazetteer.read(text))
                .singleElement()
                .extracting(Place::city, Place::country)
                .containsExactly(city, country);
    }

    @Test
    void aNameOfTwoCountriesAloneSaysNoCountry() {
        Place place = gazetteer.read("Cambridge").get(0);
        assertThat(place.city()).isEqualTo("Cambridge");
        assertThat(place.country()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "3 Locations", "((((,,,,", "LATAM", "Select", "<b></b>"})
    void whatNamesNoPlaceGivesNone(String text) {
        assertThat(gazetteer.read(text)).isEmpty();
    }

    @Test
    void endlessTextIsCutShort() {
        assertThat(gazetteer.read("Berlin - Munich, ".repeat(5000))).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void foldingAgreesWithTheDataScript() {
        assertThat(List.of("Çanakkale", "Łódź", "Saint-Étienne", "'s-Hertogenbosch", "Ærø", "Đà Nẵng"))
                .extracting(PlaceNames::key)
                .containsExactly("canakkale", "lodz", "st etienne", "s hertogenbosch", "aero", "da nang");
    }
}
