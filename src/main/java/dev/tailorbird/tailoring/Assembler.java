package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.profile.JsonResume;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a draft and the untouched facts of the person's resume together to the resume that is printed. */
final class Assembler {
    private final Dossier dossier;
    private final JsonResume rest;

    /** @param rest the resume, its sections beside jobs, skills and summary as they shall be printed */
    Assembler(Dossier dossier, JsonResume rest) {
        this.dossier = dossier;
        this.rest = rest;
    }

    static Assembler of(Dossier dossier, Retrieval retrieval) {
        return new Assembler(dossier, OtherSections.of(dossier, retrieval.trim()));
    }

    JsonResume assemble(Draft draft) {
        return new JsonResume(
                JsonResume.SCHEMA,
                basics(rest.basics(), draft),
                work(rest.work(), draft),
                rest.volunteer(),
                rest.education(),
                rest.awards(),
                rest.certificates(),
                rest.publications(),
                draft.skills().stream()
                        .map(category -> new JsonResume.Skill(category.name(), null, category.skills()))
                        .toList(),
                rest.languages(),
                rest.interests(),
                rest.references(),
                rest.projects(),
                Map.of());
    }

    private static JsonResume.Basics basics(JsonResume.Basics b, Draft draft) {
        String written = draft.summary().stream().map(Draft.Sentence::text).collect(Collectors.joining(" "));
        return written.isEmpty() ? b : b.withSummary(written);
    }

    private List<JsonResume.Work> work(List<JsonResume.Work> original, Draft draft) {
        List<JsonResume.Work> left = new ArrayList<>(original);
        List<JsonResume.Work> work = new ArrayList<>();
        for (Entry role : dossier.roles()) {
            JsonResume.Work own = taken(left, role);
            List<String> bullets = draft.roles().stream()
                    .filter(drafted -> drafted.entryId().equals(role.id()))
                    .flatMap(drafted -> drafted.bullets().stream())
                    .map(Draft.Sentence::text)
                    .toList();
            work.add(own == null ? of(role, bullets) : own.withBullets(bullets));
        }
        return work;
    }

    /** The job as the person's resume has it; its dates are kept as they are written there. */
    private static JsonResume.@Nullable Work taken(List<JsonResume.Work> left, Entry role) {
        JsonResume.Work best = null;
        int most = 1;
        for (JsonResume.Work work : left) {
            int likeness = likeness(work, role);
            if (likeness > most) {
                most = likeness;
                best = work;
            }
        }
        if (best != null) left.remove(best);
        return best;
    }

    private static int likeness(JsonResume.Work work, Entry role) {
        boolean sameEmployer = role.organisation().strip().equalsIgnoreCase(stripped(work.name()));
        if (!sameEmployer) return 0;
        int likeness = 1;
        if (stripped(role.title()).equalsIgnoreCase(stripped(work.position()))) likeness += 2;
        if (sameMonth(role.start(), work.startDate())) likeness += 2;
        return sameMonth(role.end(), work.endDate()) ? likeness + 1 : likeness;
    }

    private static boolean sameMonth(@Nullable YearMonth month, @Nullable String date) {
        if (month == null) return date == null;
        return date != null && (date.startsWith(month.toString()) || date.equals(String.valueOf(month.getYear())));
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static JsonResume.Work of(Entry role, List<String> bullets) {
        YearMonth start = role.start();
        YearMonth end = role.end();
        return new JsonResume.Work(
                role.organisation(),
                role.place(),
                null,
                role.title(),
                role.url(),
                start == null ? null : start.toString(),
                end == null ? null : end.toString(),
                null,
                bullets);
    }
}
