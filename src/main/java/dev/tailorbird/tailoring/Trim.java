package dev.tailorbird.tailoring;

import dev.tailorbird.profile.JsonResume;
import java.util.List;

/** Makes the sections beside the jobs shorter, as far as the page count asks for it: whole items go, none is changed. */
final class Trim {
    private Trim() {}

    /** @param level 0 nothing, 1 extras and long lists, 2 down to the essentials */
    static JsonResume apply(JsonResume r, int level) {
        if (level == 0) return r;
        int lines = level == 1 ? 2 : 1;
        int items = level == 1 ? 4 : 2;
        return new JsonResume(
                r.schema(),
                r.basics(),
                r.work(),
                Lists.first(items, r.volunteer()).stream()
                        .map(v -> cut(v, lines - 1))
                        .toList(),
                level == 1
                        ? r.education()
                        : r.education().stream().map(Trim::withoutCourses).toList(),
                Lists.first(items, r.awards()),
                r.certificates(),
                Lists.first(items, r.publications()),
                r.skills(),
                r.languages(),
                List.of(),
                List.of(),
                Lists.first(items, r.projects()).stream()
                        .map(p -> cut(p, lines))
                        .toList(),
                r.meta());
    }

    /** What went, in words; empty when nothing did. */
    static List<String> notes(JsonResume before, int level) {
        if (level == 0) return List.of();
        return apply(before, level).equals(before)
                ? List.of()
                : List.of("To fit the pages, the other sections were shortened; the full ones are in your profile.");
    }

    private static JsonResume.Volunteer cut(JsonResume.Volunteer v, int lines) {
        return new JsonResume.Volunteer(
                v.organization(),
                v.position(),
                v.url(),
                v.startDate(),
                v.endDate(),
                v.summary(),
                Lists.first(lines, v.highlights()),
                v.type());
    }

    private static JsonResume.Project cut(JsonResume.Project p, int lines) {
        return new JsonResume.Project(
                p.name(),
                p.description(),
                Lists.first(lines, p.highlights()),
                p.keywords(),
                p.startDate(),
                p.endDate(),
                p.url(),
                p.roles(),
                p.entity(),
                p.type());
    }

    private static JsonResume.Education withoutCourses(JsonResume.Education e) {
        return new JsonResume.Education(
                e.institution(), e.url(), e.area(), e.studyType(), e.startDate(), e.endDate(), e.score(), List.of());
    }
}
