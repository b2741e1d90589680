package dev.tailorbird.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem details, the one shape of every error, in the API and in the commands' JSON lines. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<FieldError> errors) {

    public static Problem of(DomainException e) {
        return of(e.code(), e.detail(), null, e.errors());
    }

    public static Problem of(ProblemCode code, String detail, @Nullable String instance, List<FieldError> errors) {
        return new Problem("/problems/" + code.slug(), code.title(), code.status(), detail, instance, errors);
    }
}
