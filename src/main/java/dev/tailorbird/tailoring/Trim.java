package dev.tailorbird.tailoring;

import dev.tailorbird.profile.JsonResume;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sections beside the jobs shorter, as far as the page count asks for it: whole items go, those worth least first,
 * and none is changed.
 */
final class Trim {
    private final ToDoubleFunction<String> worth;
    private final int level;

    /**
     * @param worth what a text does for the posting
     * @param level 0 nothing goes, 1 extras and long lists, 2 down to the essentials
     */
    Trim(ToDoubleFunction<String> worth, int level) {
        this.worth = worth;
        this.level = level;
    }

    JsonResume apply(JsonResume r) {
        if (level == 0) return r;
        int lines = level == 1 ? 2 : 1;
        int items = level == 1 ? 4 : 2;
        return new JsonResume(
                r.schema(),
                r.basics(),
                r.work(),
                best(
                                items,
                                r.volunteer(),
                                v -> text(v.position(), v.organization(), v.summary(), lines(v.highlights())))
                        .stream()
                        .map(v -> cut(v, lines - 1))
                        .toList(),
                level == 1
                        ? r.education()
                        : r.education().stream().map(this::withAskedCourses).toList(),
                best(items, r.awards(), a -> text(a.title(), a.awarder(), a.summary())),
                r.certificates(),
                best(items, r.publications(), p -> text(p.name(), p.publisher(), p.summary())),
                r.skills(),
                r.languages(),
                List.of(),
                List.of(),
                best(
                                items,
                                r.projects(),
                                p -> text(p.name(), p.description(), lines(p.highlights()), lines(p.keywords())))
                        .stream()
                        .map(p -> cut(p, lines))
                        .toList(),
                r.meta());
    }

    /** Those worth most, in the order that they have; among equals the first. */
    private <T> List<T> best(int most, List<T> items, Function<T, String> text) {
        if (items.size() <= most) return items;
        List<T> kept = items.stream()
                .sorted(Comparator.comparingDouble((T item) -> -worth.applyAsDouble(text.apply(item))))
                .limit(most)
                .toList();
        return items.stream().filter(kept::contains).toList();
    }

    private static String text(@Nullable String... parts) {
        return Proofs.join("\n", parts);
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private JsonResume.Volunteer cut(JsonResume.Volunteer v, int lines) {
        return new JsonResume.Volunteer(
                v.organization(),
                v.position(),
                v.url(),
                v.startDate(),
                v.endDate(),
                v.summary(),
                best(lines, v.highlights(), line -> line),
                v.type());
    }

    private JsonResume.Project cut(JsonResume.Project p, int lines) {
        return new JsonResume.Project(
                p.name(),
                p.description(),
                best(lines, p.highlights(), line -> line),
                p.keywords(),
                p.startDate(),
                p.endDate(),
                p.url(),
                p.roles(),
                p.entity(),
                p.type());
    }

    private JsonResume.Education withAskedCourses(JsonResume.Education e) {
        List<String> asked = e.courses().stream()
                .filter(course -> worth.applyAsDouble(course) > 0)
                .toList();
        return new JsonResume.Education(
                e.institution(), e.url(), e.area(), e.studyType(), e.startDate(), e.endDate(), e.score(), asked);
    }
}
