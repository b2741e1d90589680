package dev.tailorbird.platform.web;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.Json;
import dev.tailorbird.shared.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in a list by the values that order it, of the last row that was shown. */
public final class KeyCursor {
    private KeyCursor() {}

    public static String text(List<String> keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Json.write(keys).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #text} wrote; empty at the start of the list.
     *
     * @throws DomainException INVALID when it was not written for a list with that many keys
     */
    public static Optional<List<String>> of(@Nullable String text, int size) {
        if (text == null || text.isBlank()) return Optional.empty();
        try {
            List<String> keys =
                    List.of(Json.MAPPER.readValue(Base64.getUrlDecoder().decode(text), String[].class));
            if (keys.size() != size) throw foreign();
            return Optional.of(keys);
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw foreign();
        }
    }

    /** For keys that do not have the form that the list gives them. */
    public static DomainException foreign() {
        return new DomainException(
                ProblemCode.INVALID,
                "The cursor is not one that this list gave. Leave it out to start again.",
                new FieldError("cursor", "is not one that this list gave"));
    }
}
