package dev.tailorbird.intake;

import dev.tailorbird.profile.JsonResume;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A model's reading as a draft. Contact data that the local reader found by its form (e-mail, phone, addresses) and the
 * parts that the model is not asked for stay as the local reader has them.
 */
final class GroundedDraft {
    private final ReadResume read;
    private final ResumeDraft local;
    private final Grounds grounds;

    GroundedDraft(ReadResume read, ResumeDraft local, Document document) {
        this.read = read;
        this.local = local;
        this.grounds = new Grounds(document);
    }

    ResumeDraft make() {
        JsonResume own = local.resume();
        JsonResume resume = new JsonResume(
                JsonResume.SCHEMA,
                basics(own.basics()),
                each(read.work(), "/work/", this::work),
                each(read.volunteer(), "/volunteer/", this::volunteer),
                each(read.education(), "/education/", this::education),
                each(read.awards(), "/awards/", this::award),
                each(read.certificates(), "/certificates/", this::certificate),
                each(read.publications(), "/publications/", this::publication),
                each(read.skills(), "/skills/", this::skill),
                each(read.languages(), "/languages/", this::language),
                own.interests(),
                own.references(),
                each(read.projects(), "/projects/", this::project),
                Map.of());
        grounds.judge();
        Map<String, FieldOrigin> fields = new HashMap<>(grounds.origins());
        local.fields().forEach((pointer, origin) -> {
            if (pointer.startsWith("/basics/")
                    || pointer.startsWith("/interests/")
                    || pointer.startsWith("/references/")) fields.putIfAbsent(pointer, origin);
        });
        List<String> notes = new ArrayList<>(grounds.notes());
        if (resume.basics().name() == null) notes.add("No name was found; please add it.");
        if (resume.work().isEmpty()) notes.add("No work experience was found.");
        return new ResumeDraft(resume, fields, notes, local.format(), local.pages());
    }

    private JsonResume.Basics basics(JsonResume.Basics own) {
        return new JsonResume.Basics(
                or(grounds.value("/basics/name", read.name()), own.name()),
                or(grounds.value("/basics/label", read.label()), own.label()),
                own.image(),
                own.email() != null ? own.email() : grounds.value("/basics/email", read.email()),
                own.phone() != null ? own.phone() : grounds.value("/basics/phone", read.phone()),
                own.url(),
                or(grounds.sentence("/basics/summary", read.summary()), own.summary()),
                own.location() != null ? own.location() : place(grounds.value("/basics/location/city", read.city())),
                own.profiles());
    }

    private static JsonResume.@Nullable Location place(@Nullable String city) {
        return city == null ? null : new JsonResume.Location(null, null, city, null, null);
    }

    private JsonResume.@Nullable Work work(ReadResume.Job job, String at) {
        String name = grounds.value(at + "/name", job.organisation());
        String position = grounds.value(at + "/position", job.position());
        if (name == null && position == null) return null;
        return new JsonResume.Work(
                name,
                grounds.value(at + "/location", job.location()),
                null,
                position,
                null,
                grounds.date(at + "/startDate", job.startDate()),
                grounds.date(at + "/endDate", job.endDate()),
                grounds.sentence(at + "/summary", job.summary()),
                grounds.sentences(at + "/highlights", job.highlights()));
    }

    private JsonResume.@Nullable Volunteer volunteer(ReadResume.Job job, String at) {
        String organisation = grounds.value(at + "/organization", job.organisation());
        String position = grounds.value(at + "/position", job.position());
        if (organisation == null && position == null) return null;
        return new JsonResume.Volunteer(
                organisation,
                position,
                null,
                grounds.date(at + "/startDate", job.startDate()),
                grounds.date(at + "/endDate", job.endDate()),
                grounds.sentence(at + "/summary", job.summary()),
                grounds.sentences(at + "/highlights", job.highlights()));
    }

    private JsonResume.@Nullable Education education(ReadResume.School school, String at) {
        String institution = grounds.value(at + "/institution", school.institution());
        String type = grounds.value(at + "/studyType", school.studyType());
        if (institution == null && type == null) return null;
        return new JsonResume.Education(
                institution,
                null,
                grounds.value(at + "/area", school.area()),
                type,
                grounds.date(at + "/startDate", school.startDate()),
                grounds.date(at + "/endDate", school.endDate()),
                grounds.value(at + "/score", school.score()),
                grounds.values(at + "/courses", school.courses()));
    }

    private JsonResume.@Nullable Project project(ReadResume.Project project, String at) {
        String name = grounds.value(at + "/name", project.name());
        if (name == null) return null;
        return new JsonResume.Project(
                name,
                grounds.sentence(at + "/description", project.description()),
                grounds.sentences(at + "/highlights", project.highlights()),
                grounds.values(at + "/keywords", project.keywords()),
                grounds.date(at + "/startDate", project.startDate()),
                grounds.date(at + "/endDate", project.endDate()),
                null,
                List.of(),
                null,
                null);
    }

    private JsonResume.@Nullable Award award(ReadResume.Named named, String at) {
        String title = grounds.value(at + "/title", named.name());
        return title == null
                ? null
                : new JsonResume.Award(
                        title,
                        grounds.date(at + "/date", named.date()),
                        grounds.value(at + "/awarder", named.by()),
                        null);
    }

    private JsonResume.@Nullable Certificate certificate(ReadResume.Named named, String at) {
        String name = grounds.value(at + "/name", named.name());
        return name == null
                ? null
                : new JsonResume.Certificate(
                        name,
                        grounds.date(at + "/date", named.date()),
                        null,
                        grounds.value(at + "/issuer", named.by()));
    }

    private JsonResume.@Nullable Publication publication(ReadResume.Named named, String at) {
        String name = grounds.value(at + "/name", named.name());
        return name == null
                ? null
                : new JsonResume.Publication(
                        name,
                        grounds.value(at + "/publisher", named.by()),
                        grounds.date(at + "/releaseDate", named.date()),
                        null,
                        null);
    }

    private JsonResume.@Nullable Skill skill(ReadResume.Group group, String at) {
        List<String> keywords = grounds.values(at + "/keywords", group.keywords());
        String name = grounds.value(at + "/name", group.name());
        if (keywords.isEmpty() && name == null) return null;
        return new JsonResume.Skill(name == null ? "Skills" : name, null, keywords);
    }

    private JsonResume.@Nullable Language language(ReadResume.Spoken spoken, String at) {
        String language = grounds.value(at + "/language", spoken.language());
        return language == null
                ? null
                : new JsonResume.Language(language, grounds.value(at + "/fluency", spoken.fluency()));
    }

    /** Pointers count the parts that are kept. */
    private static <I, O> List<O> each(
            @Nullable List<I> parts, String pointer, BiFunction<I, String, @Nullable O> make) {
        List<O> kept = new ArrayList<>();
        for (I part : parts == null ? List.<I>of() : parts) {
            O made = part == null ? null : make.apply(part, pointer + kept.size());
            if (made != null) kept.add(made);
        }
        return kept;
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
