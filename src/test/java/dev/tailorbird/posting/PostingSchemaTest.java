package dev.tailorbird.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.skills.SkillLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the analyst says fits the published schema, as far as the few keywords go that the schema uses. */
class PostingSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sales Lead in Lyon",
                """
        Junior Welder
        Location: Porto, Portugal / Remote
        Requirements
        - 2-4 years of experience in MIG welding, high school diploma required
        - Forklift licence is a plus
        We offer €16.50 per hour. We sponsor visas. Part-time position.
        """,
            })
    void anAnalysisFitsTheSchema(String text) throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(Path.of("docs/schemas/posting-analysis.json")));
        PostingAnalyst analyst = new PostingAnalyst(SkillLexicon.standard(), Gazetteer.standard());
        JsonNode value = JSON.valueToTree(analyst.analyze(new Posting("1", null, null, null, text)));
        assertThat(problems(schema, value, "")).isEmpty();
    }

    private static List<String> problems(JsonNode schema, JsonNode value, String at) {
        List<String> found = new ArrayList<>();
        if (schema.has("type") && !typeFits(schema.path("type"), value)) {
            found.add(at + " is no " + schema.path("type"));
        }
        if (schema.has("enum") && !contains(schema.path("enum"), value)) {
            found.add(at + " may not be " + value);
        }
        if (value.isObject()) {
            Set<String> names = new HashSet<>();
            value.fieldNames().forEachRemaining(names::add);
            schema.path("required").forEach(name -> {
                if (!names.contains(name.asText())) {
                    found.add(at + " lacks " + name);
                }
            });
            for (String name : names) {
                JsonNode property = schema.path("properties").path(name);
                if (property.isMissingNode()) {
                    found.add(at + "/" + name + " is not in the schema");
                } else {
                    found.addAll(problems(property, value.path(name), at + "/" + name));
                }
            }
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            found.addAll(problems(schema.path("items"), value.get(i), at + "/" + i));
        }
        return found;
    }

    private static boolean typeFits(JsonNode types, JsonNode value) {
        if (types.isTextual()) {
            return isType(types.asText(), value);
        }
        for (JsonNode type : types) {
            if (isType(type.asText(), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isType(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> value.isNull();
        };
    }

    private static boolean contains(JsonNode options, JsonNode value) {
        for (JsonNode option : options) {
            if (option.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
