package dev.tailorbird.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Forms that files in use have and JSON Resume 1.0.0 has not: fields of its drafts, and places as objects. */
final class JsonResumeForms {
    private static final Map<String, String> SECTIONS = Map.of("certifications", "certificates");
    private static final Map<String, Map<String, String>> FIELDS = Map.of(
            "basics", Map.of("picture", "image", "website", "url"),
            "work", Map.of("company", "name", "website", "url", "title", "position"),
            "volunteer", Map.of("website", "url"),
            "education", Map.of("gpa", "score", "website", "url"),
            "publications", Map.of("website", "url"));
    private static final List<String> PLACE = List.of("city", "region", "countryCode", "country");

    private JsonResumeForms() {}

    /** Changes the tree in place. */
    static void normalise(ObjectNode resume) {
        SECTIONS.forEach((old, now) -> rename(resume, old, now));
        FIELDS.forEach((section, names) ->
                items(resume.path(section)).forEach(item -> names.forEach((old, now) -> rename(item, old, now))));
        for (String section : List.of("work", "volunteer", "education"))
            items(resume.path(section)).forEach(JsonResumeForms::placeAsText);
    }

    private static List<ObjectNode> items(JsonNode section) {
        List<ObjectNode> items = new ArrayList<>();
        if (section instanceof ObjectNode one) items.add(one);
        if (section.isArray())
            section.forEach(item -> {
                if (item instanceof ObjectNode object) items.add(object);
            });
        return items;
    }

    private static void rename(ObjectNode item, String old, String now) {
        JsonNode value = item.get(old);
        if (value == null || item.has(now)) return;
        item.set(now, value);
        item.remove(old);
    }

    private static void placeAsText(ObjectNode item) {
        if (!(item.get("location") instanceof ObjectNode place)) return;
        List<String> parts = PLACE.stream()
                .map(part -> place.path(part).asText(""))
                .filter(text -> !text.isBlank())
                .toList();
        if (parts.isEmpty()) item.remove("location");
        else item.set("location", TextNode.valueOf(String.join(", ", parts)));
    }
}
