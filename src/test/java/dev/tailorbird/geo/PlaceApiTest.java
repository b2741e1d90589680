package dev.tailorbird.geo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class PlaceApiTest {
    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void aNameIsCompleted() {
        me.request()
                .queryParam("q", "leed")
                .queryParam("limit", 3)
                .get("/api/v1/places")
                .then()
                .statusCode(200)
                .body("$", hasSize(3))
                .body("[0].label", equalTo("Leeds, England, United Kingdom"))
                .body("[0].latitude", equalTo(53.8f))
                .body("[0].remote", equalTo(false));
        me.request().get("/api/v1/places").then().statusCode(422).body("errors[0].field", equalTo("q"));
        me.request()
                .queryParam("q", "leed")
                .queryParam("limit", 0)
                .get("/api/v1/places")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("limit"));
    }

    @Test
    void textsAreReadInTheirOrder() {
        resolve(List.of("Berlin / Munich", "Remote in Germany", "the moon"))
                .statusCode(200)
                .body("items.text", equalTo(List.of("Berlin / Munich", "Remote in Germany", "the moon")))
                .body("items[0].places.city", equalTo(List.of("Berlin", "Munich")))
                .body("items[1].places[0].remote", equalTo(true))
                .body("items[1].places[0].label", equalTo("Remote in Germany"))
                .body("items[1].places[0].latitude", nullValue())
                .body("items[2].places", hasSize(0));
        resolve(Collections.nCopies(201, "Leeds")).statusCode(422).body("errors[0].field", equalTo("texts"));
    }

    @Test
    void withoutAMapACommuteIsAnEstimateThatSaysSo() {
        me.request()
                .queryParam("from", "Leeds, UK")
                .queryParam("to", "53.96,-1.08")
                .queryParam("mode", "CYCLE")
                .get("/api/v1/commute")
                .then()
                .statusCode(200)
                .body("source", equalTo("ESTIMATE"))
                .body("minutes", greaterThan(120))
                .body("mode", equalTo("CYCLE"))
                .body("note", containsString("An estimate, not a route"));
        me.request()
                .queryParam("from", "Leeds")
                .queryParam("to", "Xqzvburg")
                .get("/api/v1/commute")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("to"));
    }

    @Test
    void anAreaNeedsAMapAndSaysWhatToSet() {
        me.request()
                .queryParam("from", "Leeds")
                .get("/api/v1/isochrone")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/map-not-configured"))
                .body("detail", containsString("MAPBOX_TOKEN"));
        me.request()
                .queryParam("from", "Leeds")
                .queryParam("mode", "TRANSIT")
                .get("/api/v1/isochrone")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("mode"));
    }

    @Test
    void whereNamesComeFromIsSaidToEverybody() {
        given().get("/api/v1/server")
                .then()
                .statusCode(200)
                .body("places.mapbox", equalTo(false))
                .body("places.attribution.url", hasItem("https://www.geonames.org"))
                .body("places.attribution.text", hasItem("CC BY 4.0"));
    }

    private io.restassured.response.ValidatableResponse resolve(List<String> texts) {
        return me.request()
                .body(Map.of("texts", texts))
                .post("/api/v1/places/resolution")
                .then();
    }
}
