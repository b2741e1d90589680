package dev.tailorbird.platform.web;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Entity tags of what people edit: the row's version in quotes. */
public final class VersionTag {
    private VersionTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version named by an {@code If-Match} header. */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank())
            throw new DomainException(
                    ProblemCode.PRECONDITION_REQUIRED,
                    "Send the ETag of the version you changed as If-Match, so that no other change is lost.",
                    new FieldError("If-Match", "is missing"));
        try {
            return Long.parseLong(ifMatch.replaceAll("W/|\"", "").strip());
        } catch (NumberFormatException e) {
            throw new DomainException(
                    ProblemCode.MALFORMED,
                    "If-Match is not an ETag that this address gave.",
                    new FieldError("If-Match", "is not an ETag that this address gave"));
        }
    }

    public static void check(long expected, long actual) {
        if (expected != actual)
            throw new DomainException(
                    ProblemCode.PRECONDITION_FAILED, "Load it again, and repeat your change on the new version.");
    }
}
