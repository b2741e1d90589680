package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.testing.APosting;
import dev.tailorbird.testing.AResume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published schema and the result do not drift apart: same fields, same kinds, everywhere. */
class ReportSchemaTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private final JsonNode schema;
    private final List<String> problems = new ArrayList<>();

    ReportSchemaTest() throws IOException {
        schema = JSON.readTree(Files.readString(Path.of("docs/schemas/tailoring-report.json")));
    }

    @Test
    void aResultFitsTheSchema() {
        compare(ASession.tailored(AResume.ofAWarehouseManager(), ASession.warehousePosting()));
        compare(ASession.tailored(
                AResume.ofAWarehouseManager(), APosting.forA("Neurosurgeon").requiring("patient care")));
        compare(ASession.tailored(new AResume(), ASession.servicePosting()));
        compare(ASession.engine()
                .run(ASession.input(
                        AResume.ofAWarehouseManager(),
                        ASession.warehousePosting(),
                        TailoringParameters.STANDARD.withLetter(List.of()),
                        Engine.LOCAL)));
        assertThat(problems).isEmpty();
    }

    private void compare(TailoringResult result) {
        JsonNode value = JSON.valueToTree(result);
        value.fieldNames().forEachRemaining(name -> {
            if (!name.equals("resume")) check(schema.path("properties").path(name), value.get(name), "/" + name);
        });
        for (JsonNode name : schema.path("required"))
            if (!value.has(name.asText())
                    && !List.of("analysis", "document", "tokens", "calls").contains(name.asText()))
                problems.add("the result lacks " + name);
    }

    private void check(JsonNode rule, JsonNode value, String at) {
        if (rule.isMissingNode()) {
            problems.add(at + " is not in the schema");
            return;
        }
        if (rule.has("$ref")) {
            check(schema.at(rule.get("$ref").asText().substring(1)), value, at);
            return;
        }
        if (rule.has("enum") && !contains(rule.get("enum"), value)) problems.add(at + " may not be " + value);
        if (rule.has("type") && !fits(rule.get("type"), value)) problems.add(at + " is no " + rule.get("type"));
        if (rule.has("maximum") && value.asDouble() > rule.get("maximum").asDouble()) problems.add(at + " is too much");
        if (value.isObject())
            for (JsonNode name : rule.path("required"))
                if (!value.has(name.asText())) problems.add(at + " lacks " + name);
        for (int i = 0; value.isArray() && i < value.size(); i++) check(rule.path("items"), value.get(i), at + "/" + i);
        if (value.isObject())
            value.fieldNames().forEachRemaining(name -> check(property(rule, name), value.get(name), at + "/" + name));
    }

    private static JsonNode property(JsonNode rule, String name) {
        JsonNode own = rule.path("properties").path(name);
        return own.isMissingNode() && rule.path("additionalProperties").isObject()
                ? rule.get("additionalProperties")
                : own;
    }

    private static boolean contains(JsonNode options, JsonNode value) {
        for (JsonNode option : options) if (option.equals(value)) return true;
        return false;
    }

    private static boolean fits(JsonNode types, JsonNode value) {
        if (types.isTextual()) return is(types.asText(), value);
        for (JsonNode type : types) if (is(type.asText(), value)) return true;
        return false;
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> value.isNull();
        };
    }
}
