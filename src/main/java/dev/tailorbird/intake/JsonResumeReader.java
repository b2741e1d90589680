package dev.tailorbird.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** JSON Resume 1.0.0 as it is. Broken JSON is refused with its line and column; unknown fields are noted, not kept. */
final class JsonResumeReader {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .configure(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY, true)
            .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
            .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, false)
            .configure(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION, false)
            .configure(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, true)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(50)
                        .maxStringLength(500_000)
                        .build());
    }

    private JsonResumeReader() {}

    static ResumeDraft read(String json) {
        JsonNode tree = tree(json);
        if (!(tree instanceof ObjectNode object))
            throw Refusal.of(
                    ProblemCode.MALFORMED,
                    "The JSON is not an object.",
                    "Upload a JSON Resume file: an object with \"basics\", \"work\" and so on.");
        List<String> notes = new ArrayList<>();
        try {
            dropNulls(object);
            JsonResumeForms.normalise(object);
            JsonResume resume = MAPPER.treeToValue(object, JsonResume.class);
            if (resume.equals(empty(resume)))
                throw Refusal.of(
                        ProblemCode.UNREADABLE_DOCUMENT,
                        "The JSON holds no resume: none of its fields is known.",
                        "Upload a file in the JSON Resume 1.0.0 format.");
            return new ResumeDraft(withoutMeta(resume), origins(object), notes, "json-resume", 0);
        } catch (JsonMappingException wrong) {
            throw Refusal.of(
                    ProblemCode.MALFORMED,
                    "The JSON is no JSON Resume: the field " + pointer(wrong) + " has a value of the wrong kind.",
                    "Correct that field.");
        } catch (JsonProcessingException broken) {
            throw malformed(broken);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw malformed(broken);
        }
    }

    private static DomainException malformed(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String what =
                broken.getOriginalMessage().split("\n|;|\\(for |\\[Source")[0].strip();
        return Refusal.of(
                ProblemCode.MALFORMED,
                "The JSON is broken" + where + ": " + what + (what.endsWith(".") ? "" : "."),
                "Correct the file" + where + " and upload it again.");
    }

    private static String pointer(JsonMappingException wrong) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath())
            pointer.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        return pointer.length() == 0 ? "at the top" : pointer.toString();
    }

    /** Null and empty members mean "not said" in files people keep by hand. */
    private static void dropNulls(JsonNode node) {
        for (Iterator<JsonNode> it = node.elements(); it.hasNext(); ) {
            JsonNode child = it.next();
            if (child.isNull() || child.isTextual() && child.asText().isBlank() || child.isArray() && child.isEmpty())
                it.remove();
            else if (child.isContainerNode()) dropNulls(child);
        }
    }

    private static JsonResume withoutMeta(JsonResume r) {
        Map<String, Object> meta = new HashMap<>(r.meta());
        meta.remove("tailorbird");
        return new JsonResume(
                JsonResume.SCHEMA,
                r.basics(),
                r.work(),
                r.volunteer(),
                r.education(),
                r.awards(),
                r.certificates(),
                r.publications(),
                r.skills(),
                r.languages(),
                r.interests(),
                r.references(),
                r.projects(),
                meta);
    }

    private static JsonResume empty(JsonResume r) {
        return new JsonResume(
                r.schema(),
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
                r.meta());
    }

    private static Map<String, FieldOrigin> origins(JsonNode tree) {
        Map<String, FieldOrigin> fields = new HashMap<>();
        collect(tree, "", fields);
        return fields;
    }

    private static void collect(JsonNode node, String pointer, Map<String, FieldOrigin> fields) {
        if (node.isValueNode()) {
            String text = node.asText();
            fields.put(pointer, new FieldOrigin(1, 0, 0, text.length() > 300 ? text.substring(0, 300) : text));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) collect(node.get(i), pointer + "/" + i, fields);
        } else {
            node.fields().forEachRemaining(f -> {
                if (!f.getKey().equals("meta") && !f.getKey().equals("$schema"))
                    collect(
                            f.getValue(),
                            pointer + "/" + f.getKey().replace("~", "~0").replace("/", "~1"),
                            fields);
            });
        }
    }
}
