package dev.tailorbird.intake;

import dev.tailorbird.profile.JsonResume;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read from a document, before the person accepts it.
 *
 * @param fields origin of each field by its JSON pointer in {@code resume} ("/work/0/name")
 * @param notes what the person should know or look at, in plain words
 * @param format {@code pdf}, {@code docx}, {@code text}, {@code markdown}, {@code json-resume} or
 *     {@code linkedin}
 * @param pages number of pages, 0 when the format has none
 */
public record ResumeDraft(
        JsonResume resume, Map<String, FieldOrigin> fields, List<String> notes, String format, int pages) {

    public ResumeDraft {
        fields = Map.copyOf(fields);
        notes = List.copyOf(notes);
    }

    /** As read by the local engine. */
    public JsonResume toJsonResume() {
        return toJsonResume("local");
    }

    /**
     * The resume with everything about the reading under {@code meta.tailorbird}.
     *
     * @param engine who read it
     */
    public JsonResume toJsonResume(String engine) {
        Map<String, Object> ours = new LinkedHashMap<>();
        ours.put("format", format);
        ours.put("pages", pages);
        ours.put("engine", engine);
        ours.put("notes", notes);
        Map<String, Object> sorted = new LinkedHashMap<>();
        fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Pointers.ORDER))
                .forEach(field -> sorted.put(field.getKey(), field.getValue()));
        ours.put("fields", sorted);
        Map<String, Object> meta = new LinkedHashMap<>(resume.meta());
        meta.put("tailorbird", ours);
        return new JsonResume(
                JsonResume.SCHEMA,
                resume.basics(),
                resume.work(),
                resume.volunteer(),
                resume.education(),
                resume.awards(),
                resume.certificates(),
                resume.publications(),
                resume.skills(),
                resume.languages(),
                resume.interests(),
                resume.references(),
                resume.projects(),
                meta);
    }
}
