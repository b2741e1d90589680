package dev.tailorbird.profile;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an input, so that all of it is told at once. */
final class FieldErrors {
    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** Null and absent texts are never too long. */
    void atMost(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) add(field, "must have at most " + most + " characters");
    }

    /** @throws DomainException that names every field at fault */
    void throwIfAny() {
        if (errors.isEmpty()) return;
        String all = errors.stream()
                .map(error -> error.field() + " " + error.message())
                .collect(Collectors.joining("; "));
        throw new DomainException(
                ProblemCode.INVALID, "Correct this and send it again: " + all + ".", errors.toArray(FieldError[]::new));
    }
}
