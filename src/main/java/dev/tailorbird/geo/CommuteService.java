package dev.tailorbird.geo;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The door to commutes: by the map service when there is one, else by estimate. */
@ApplicationScoped
public class CommuteService {
    private static final Pattern POINT =
            Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

    private final Gazetteer gazetteer;
    private final MapConfig map;

    CommuteService(Gazetteer gazetteer, MapConfig map) {
        this.gazetteer = gazetteer;
        this.map = map;
    }

    /** Whether routes and areas come from a map service. */
    public boolean hasMap() {
        return map.token().isPresent();
    }

    public Uni<Commute> commute(String from, String to, CommuteMode mode) {
        return Uni.createFrom().item(() -> CommuteEstimate.of(find("from", from), find("to", to), mode));
    }

    public Uni<Isochrone> isochrone(String from, int minutes, CommuteMode mode) {
        return Uni.createFrom()
                .failure(new DomainException(
                        ProblemCode.MAP_NOT_CONFIGURED,
                        "The area within a travel time needs a map service. Set MAPBOX_TOKEN to an access token of"
                                + " Mapbox and start the server again."));
    }

    private Coordinates find(String field, String text) {
        Matcher point = POINT.matcher(text);
        if (point.matches())
            return new Coordinates(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
        return gazetteer.read(text).stream()
                .flatMap(place -> Coordinates.of(place).stream())
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        ProblemCode.INVALID,
                        "No city is known by \"" + text + "\". Give the city with its country.",
                        new FieldError(field, "names no city that is known; give the city with its country")));
    }
}
