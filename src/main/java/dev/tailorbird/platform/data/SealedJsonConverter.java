package dev.tailorbird.platform.data;

import com.fasterxml.jackson.core.type.TypeReference;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Keeps a value as encrypted JSON: what names a person or says how to reach them. */
public abstract class SealedJsonConverter<T> extends JsonConverter<T> {
    private final String place;

    /** @param place table and column, as in "profile.content"; it may not change once rows are stored */
    protected SealedJsonConverter(String place, TypeReference<T> type) {
        super(type);
        this.place = place;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        String json = super.convertToDatabaseColumn(value);
        return json == null ? null : Keys.RING.seal(json, place);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        return super.convertToEntityAttribute(text == null ? null : Keys.RING.open(text, place));
    }

    String place() {
        return place;
    }

    static KeyRing ring() {
        return Keys.RING;
    }

    /** Loaded with the first row: converters are made while the application is built, when there are no keys yet. */
    private static final class Keys {
        static final KeyRing RING =
                KeyRing.of(ConfigProvider.getConfig().getValue("tailorbird.data-keys", String.class));
    }
}
