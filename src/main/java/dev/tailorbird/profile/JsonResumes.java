package dev.tailorbird.profile;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.experience.Experience;
import dev.tailorbird.experience.Station;
import dev.tailorbird.shared.Json;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Between a resume as one document and the profile and entries that it is kept as. */
public final class JsonResumes {
    private static final JsonResume EMPTY = new JsonResume(
            JsonResume.SCHEMA,
            JsonResume.Basics.EMPTY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());

    /** The format has one section for both; an office bears its mark in it. */
    private static final Set<Entry.Type> VOLUNTEER = EnumSet.of(Entry.Type.VOLUNTEER, Entry.Type.LEADERSHIP);

    private JsonResumes() {}

    public static JsonResume empty() {
        return EMPTY;
    }

    /** What of a resume is the person's profile. */
    static JsonResume withoutStations(JsonResume r) {
        return new JsonResume(
                JsonResume.SCHEMA,
                r.basics(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                r.skills(),
                r.languages(),
                r.interests(),
                r.references(),
                List.of(),
                Map.of());
    }

    /** The entry's fields in the words of its section, as {@link Station#detail} keeps them. */
    public static Map<String, Object> detail(JsonResume resume, Entry.Type type, int index) {
        Object item =
                switch (type) {
                    case WORK -> resume.work().get(index);
                    case EDUCATION -> resume.education().get(index);
                    case PROJECT -> resume.projects().get(index);
                    case VOLUNTEER, LEADERSHIP -> resume.volunteer().get(index);
                    case CERTIFICATE -> resume.certificates().get(index);
                    case AWARD -> resume.awards().get(index);
                    case PUBLICATION -> resume.publications().get(index);
                };
        return Json.MAPPER.convertValue(item, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    /** The whole resume again: the profile, and every station with the statements that it has now. */
    public static JsonResume of(JsonResume profile, Experience experience) {
        return new JsonResume(
                JsonResume.SCHEMA,
                profile.basics(),
                section(experience, Entry.Type.WORK, JsonResume.Work.class),
                section(experience, VOLUNTEER, JsonResume.Volunteer.class),
                section(experience, Entry.Type.EDUCATION, JsonResume.Education.class),
                section(experience, Entry.Type.AWARD, JsonResume.Award.class),
                section(experience, Entry.Type.CERTIFICATE, JsonResume.Certificate.class),
                section(experience, Entry.Type.PUBLICATION, JsonResume.Publication.class),
                profile.skills(),
                profile.languages(),
                profile.interests(),
                profile.references(),
                section(experience, Entry.Type.PROJECT, JsonResume.Project.class),
                Map.of());
    }

    private static <T> List<T> section(Experience experience, Entry.Type type, Class<T> as) {
        return section(experience, EnumSet.of(type), as);
    }

    private static <T> List<T> section(Experience experience, Set<Entry.Type> types, Class<T> as) {
        return experience.stations().stream()
                .filter(s -> types.contains(s.entry().type()))
                .map(s -> Json.MAPPER.convertValue(withStatements(s), as))
                .toList();
    }

    private static Map<String, Object> withStatements(Station station) {
        Map<String, Object> item = new LinkedHashMap<>(station.detail());
        List<String> statements = station.evidence().stream()
                .filter(e -> e.kind() == Evidence.Kind.ACHIEVEMENT && e.lens() == Evidence.Lens.FACTS)
                .map(Evidence::text)
                .toList();
        if (station.entry().type() == Entry.Type.PROJECT && item.get("problem") instanceof String problem)
            item.putIfAbsent("description", problem);
        if (hasHighlights(station.entry().type())) item.put("highlights", new ArrayList<>(statements));
        return item;
    }

    private static boolean hasHighlights(Entry.Type type) {
        return type == Entry.Type.WORK || type == Entry.Type.PROJECT || VOLUNTEER.contains(type);
    }
}
