package dev.tailorbird.geo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.platform.fetch.Fetched;
import dev.tailorbird.platform.fetch.GuardedClient;
import dev.tailorbird.platform.fetch.Refused;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.Json;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Mapbox: geocoding v6, the travel-time matrix and isochrones, as its documentation gives them. Answers are not stored:
 * its terms allow that for display only. The token is part of each address, so no address goes into a message or log.
 */
@ApplicationScoped
class Mapbox {
    private final GuardedClient client;
    private final MapConfig config;

    Mapbox(GuardedClient client, MapConfig config) {
        this.client = client;
        this.config = config;
    }

    /** How long and how far by road. */
    record Route(double seconds, double metres) {}

    boolean isConfigured() {
        return config.token().isPresent();
    }

    /** Whether it knows ways of this mode; it has none by public transport. */
    static boolean knows(CommuteMode mode) {
        return mode != CommuteMode.TRANSIT;
    }

    /** Empty when it knows no such place. */
    Uni<Optional<Coordinates>> locate(String text) {
        return get("/search/geocode/v6/forward", "q=" + encoded(text.replace(';', ',')) + "&autocomplete=false&limit=1")
                .map(answer ->
                        point(answer.path("features").path(0).path("geometry").path("coordinates")));
    }

    /** Empty when no way leads there. */
    Uni<Optional<Route>> route(Coordinates from, Coordinates to, CommuteMode mode) {
        return get(
                        "/directions-matrix/v1/mapbox/" + profile(mode) + "/" + pair(from) + ";" + pair(to),
                        "sources=0&destinations=1&annotations=duration,distance")
                .map(Mapbox::route);
    }

    /** A GeoJSON FeatureCollection with one polygon. */
    Uni<Map<String, Object>> isochrone(Coordinates from, int minutes, CommuteMode mode) {
        return get(
                        "/isochrone/v1/mapbox/" + profile(mode) + "/" + pair(from),
                        "contours_minutes=" + minutes + "&polygons=true&denoise=1")
                .map(answer -> Json.MAPPER.convertValue(answer, new TypeReference<LinkedHashMap<String, Object>>() {}));
    }

    private Uni<JsonNode> get(String path, String query) {
        String address = config.baseUrl() + path + "?" + query + "&access_token="
                + encoded(config.token().orElseThrow());
        return client.get(address)
                .ifNoItem()
                .after(config.timeout())
                .failWith(() ->
                        unusable("Mapbox did not answer in " + config.timeout().toSeconds() + " seconds"))
                .map(Mapbox::json)
                .onFailure(failure -> !(failure instanceof MapFailed))
                .transform(Mapbox::explained);
    }

    private static JsonNode json(Fetched answer) {
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw unusable("Mapbox gave an answer that is not JSON");
        }
    }

    private static Optional<Coordinates> point(JsonNode pair) {
        return pair.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new Coordinates(pair.get(1).asDouble(), pair.get(0).asDouble()));
    }

    private static Optional<Route> route(JsonNode answer) {
        JsonNode seconds = answer.path("durations").path(0).path(0);
        JsonNode metres = answer.path("distances").path(0).path(0);
        return seconds.isNumber() && metres.isNumber()
                ? Optional.of(new Route(seconds.asDouble(), metres.asDouble()))
                : Optional.empty();
    }

    private static String profile(CommuteMode mode) {
        return switch (mode) {
            case DRIVE -> "driving";
            case CYCLE -> "cycling";
            case WALK -> "walking";
            case TRANSIT -> throw new IllegalArgumentException("Mapbox has no public transport");
        };
    }

    private static String pair(Coordinates point) {
        return String.format(Locale.ROOT, "%.5f,%.5f", point.longitude(), point.latitude());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Throwable explained(Throwable failure) {
        int status = failure instanceof Refused refused ? refused.status() : 0;
        return switch (status) {
            case 401, 403 ->
                unusable("Mapbox refuses the access token; check MAPBOX_TOKEN and what it may be used for");
            case 429 ->
                new MapFailed(
                        ProblemCode.TOO_MANY_REQUESTS, "Mapbox takes no more requests for now; try again in a minute");
            case 0 -> unusable("Mapbox could not be reached");
            default -> unusable("Mapbox answered " + status);
        };
    }

    private static MapFailed unusable(String why) {
        return new MapFailed(ProblemCode.MAP_UNREACHABLE, why);
    }

    /** The map service could not help; an estimate can. */
    static final class MapFailed extends DomainException {
        private final String why;

        MapFailed(ProblemCode code, String why) {
            super(code, why + ".");
            this.why = why;
        }

        String why() {
            return why;
        }
    }
}
