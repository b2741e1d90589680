package dev.tailorbird.platform.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.shared.Json;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Keeps a value that is only shown, never queried, as JSON text. */
public abstract class JsonConverter<T> implements AttributeConverter<@Nullable T, @Nullable String> {
    private final TypeReference<T> type;

    protected JsonConverter(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : Json.write(value);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : Json.MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Stored JSON does not fit " + type.getType(), e);
        }
    }
}
