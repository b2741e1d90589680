package dev.tailorbird.geo;

import java.util.List;
import java.util.Locale;

/**
 * A commute judged from the distance alone: great circle, times a detour, at the usual speed of the mode, which grows
 * with the distance because long ways lead over fast roads and lines.
 */
final class CommuteEstimate {
    /** Coordinates are those of a city's centre, so nothing is known of ways inside it: this is assumed. */
    private static final double INSIDE_ONE_CITY_KM = 5;

    private CommuteEstimate() {}

    /** @param upTo the stretch of the way, in kilometres from its start, that is gone at this speed */
    private record Pace(double upTo, double kilometresPerHour) {}

    /** @param startMinutes walking to the stop or to a parked car, waiting */
    private record Habit(double detour, int startMinutes, List<Pace> paces) {}

    static Commute of(Coordinates from, Coordinates to, CommuteMode mode) {
        Habit habit = habit(mode);
        double way = Math.max(from.kilometresTo(to) * habit.detour(), INSIDE_ONE_CITY_KM);
        int minutes = (int) Math.round(habit.startMinutes() + 60 * hours(way, habit.paces()));
        double kilometres = Math.round(way * 10) / 10.0;
        return new Commute(minutes, kilometres, mode, RouteSource.ESTIMATE, note(kilometres, mode, habit));
    }

    private static double hours(double way, List<Pace> paces) {
        double hours = 0;
        double done = 0;
        for (Pace pace : paces) {
            double stretch = Math.min(way, pace.upTo()) - done;
            if (stretch <= 0) break;
            hours += stretch / pace.kilometresPerHour();
            done += stretch;
        }
        return hours;
    }

    private static Habit habit(CommuteMode mode) {
        return switch (mode) {
            case DRIVE -> new Habit(1.3, 5, List.of(new Pace(10, 30), new Pace(30, 55), new Pace(1e6, 90)));
            case TRANSIT -> new Habit(1.35, 10, List.of(new Pace(10, 20), new Pace(40, 40), new Pace(1e6, 90)));
            case CYCLE -> new Habit(1.25, 0, List.of(new Pace(1e6, 16)));
            case WALK -> new Habit(1.2, 0, List.of(new Pace(1e6, 4.8)));
        };
    }

    private static String note(double kilometres, CommuteMode mode, Habit habit) {
        String from = kilometres <= INSIDE_ONE_CITY_KM
                ? "the two places are (nearly) the same, so a way of 5 km inside it is assumed"
                : String.format(
                        Locale.ROOT, "the straight line between the two places times %.2f for detours", habit.detour());
        return "An estimate, not a route: " + from + ", at usual speeds " + mode.words()
                + (habit.startMinutes() == 0
                        ? "."
                        : ", and " + habit.startMinutes() + " minutes for the way to the vehicle.");
    }
}
