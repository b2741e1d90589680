package dev.tailorbird.geo;

/**
 * How long one way takes.
 *
 * @param note in words for people: what the figure rests on
 */
public record Commute(int minutes, double kilometres, CommuteMode mode, RouteSource source, String note) {

    static Commute routed(Mapbox.Route way, CommuteMode mode) {
        return new Commute(
                (int) Math.ceil(way.seconds() / 60),
                Math.round(way.metres() / 100) / 10.0,
                mode,
                RouteSource.MAPBOX,
                "Mapbox's route " + mode.words() + " under usual conditions, without the way to the vehicle.");
    }

    /** The same figure, with the reason why it is no better one. */
    Commute because(String reason) {
        return new Commute(minutes, kilometres, mode, source, note + " " + reason + ".");
    }
}
