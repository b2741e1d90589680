package dev.tailorbird.platform.fetch;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A server was reached and answered something else than the page. */
public final class Refused extends DomainException {
    private final int status;
    private final transient @Nullable Duration retryAfter;

    Refused(int status, @Nullable String retryAfter, String detail, FieldError error) {
        super(ProblemCode.SOURCE_UNREACHABLE, detail, error);
        this.status = status;
        this.retryAfter = wait(retryAfter);
    }

    /** The HTTP status that it answered. */
    public int status() {
        return status;
    }

    /** How long it asks to wait before the next request; null when it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Seconds or a date. */
    private static @Nullable Duration wait(@Nullable String text) {
        if (text == null) return null;
        try {
            if (text.strip().matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(text.strip()));
            Duration until = Duration.between(
                    Instant.now(), ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
