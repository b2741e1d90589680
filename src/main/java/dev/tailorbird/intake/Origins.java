package dev.tailorbird.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes down where each field was read while the resume is put together. */
final class Origins {
    private final Map<String, FieldOrigin> fields = new LinkedHashMap<>();

    <T> @Nullable T note(String pointer, @Nullable T value, @Nullable Line line, double confidence) {
        if (value != null && line != null) fields.put(pointer, line.origin(confidence));
        return value;
    }

    Map<String, FieldOrigin> fields() {
        return fields;
    }
}
