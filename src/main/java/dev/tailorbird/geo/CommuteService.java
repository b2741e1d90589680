package dev.tailorbird.geo;

import dev.tailorbird.geo.Mapbox.MapFailed;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The door to commutes: by the map service when there is one, else by estimate. */
@ApplicationScoped
public class CommuteService {
    private final Gazetteer gazetteer;
    private final Mapbox map;

    CommuteService(Gazetteer gazetteer, Mapbox map) {
        this.gazetteer = gazetteer;
        this.map = map;
    }

    /** Whether routes and areas come from a map service. */
    public boolean hasMap() {
        return map.isConfigured();
    }

    /** From and to in words, or as "latitude,longitude". */
    public Uni<Commute> commute(String from, String to, CommuteMode mode) {
        if (!hasMap()) return Uni.createFrom().item(() -> estimate(from, to, mode));
        if (!Mapbox.knows(mode))
            return Uni.createFrom()
                    .item(() -> estimate(from, to, mode).because("Mapbox knows no ways " + mode.words()));
        return routed(from, to, mode).onFailure(MapFailed.class).recoverWithItem(failure -> estimate(from, to, mode)
                .because(((MapFailed) failure).why()));
    }

    /** One way between two points in degrees, judged by the distance alone: for looking through many places at once. */
    public int estimatedMinutes(
            double fromLatitude, double fromLongitude, double toLatitude, double toLongitude, CommuteMode mode) {
        return CommuteEstimate.of(
                        new Coordinates(fromLatitude, fromLongitude), new Coordinates(toLatitude, toLongitude), mode)
                .minutes();
    }

    /** Fails when there is no map service: an estimate is no area. */
    public Uni<Isochrone> isochrone(String from, int minutes, CommuteMode mode) {
        requireArea(mode);
        return locate("from", from)
                .chain(point -> map.isochrone(point, minutes, mode))
                .map(area -> new Isochrone(area, RouteSource.MAPBOX));
    }

    private Uni<Commute> routed(String from, String to, CommuteMode mode) {
        return locate("from", from).chain(start -> locate("to", to)
                .chain(end -> map.route(start, end, mode).map(route -> route.map(way -> Commute.routed(way, mode))
                        .orElseGet(() -> CommuteEstimate.of(start, end, mode)
                                .because("Mapbox knows no such way " + mode.words())))));
    }

    private Commute estimate(String from, String to, CommuteMode mode) {
        return CommuteEstimate.of(known("from", from), known("to", to), mode);
    }

    /** The map service knows streets; what it does not find may still be a city of the gazetteer. */
    private Uni<Coordinates> locate(String field, String text) {
        return Coordinates.written(text)
                .map(point -> Uni.createFrom().item(point))
                .orElseGet(() -> map.locate(text).map(found -> found.orElseGet(() -> known(field, text))));
    }

    private Coordinates known(String field, String text) {
        return Coordinates.written(text)
                .or(() -> gazetteer.read(text).stream()
                        .flatMap(place -> Coordinates.of(place).stream())
                        .findFirst())
                .orElseThrow(() -> new DomainException(
                        ProblemCode.INVALID,
                        "No city is known by \"" + text + "\". Give the city with its country.",
                        new FieldError(field, "names no city that is known; give the city with its country")));
    }

    private void requireArea(CommuteMode mode) {
        if (!Mapbox.knows(mode))
            throw new DomainException(
                    ProblemCode.INVALID,
                    "There is no area by public transport. Ask for DRIVE, CYCLE or WALK.",
                    new FieldError("mode", "must be DRIVE, CYCLE or WALK"));
        if (!hasMap())
            throw new DomainException(
                    ProblemCode.MAP_NOT_CONFIGURED,
                    "The area within a travel time needs a map service. Set MAPBOX_TOKEN to an access token of Mapbox"
                            + " and start the server again.");
    }
}
