package dev.tailorbird.platform.web;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list that is ordered newest first: time of creation, then id. */
public record Cursor(Instant createdAt, UUID id) {
    /** Before every row: newer than anything stored. */
    public static final Cursor START = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1L, -1L));

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((createdAt + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #text} wrote; null or blank is the start of the list. */
    public static Cursor of(@Nullable String text) {
        if (text == null || text.isBlank()) return START;
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ");
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException e) {
            throw new DomainException(
                    ProblemCode.INVALID,
                    "The cursor is not one that this list gave. Leave it out to start again.",
                    new FieldError("cursor", "is not one that this list gave"));
        }
    }
}
