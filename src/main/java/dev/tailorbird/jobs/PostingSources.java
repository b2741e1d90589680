package dev.tailorbird.jobs;

import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.StatedAsks;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes one posting of what was given and what was found, and refuses what is no posting. */
public final class PostingSources {
    private PostingSources() {}

    /** @param conflicts fields in which the two differ; the given value stands in {@code posting} */
    record Joined(Posting posting, List<Conflict> conflicts) {}

    static Joined join(Posting given, Posting found) {
        List<Conflict> conflicts = new ArrayList<>();
        return new Joined(
                new Posting(
                        given.id(),
                        pick("title", given.title(), found.title(), conflicts),
                        pick("company", given.company(), found.company(), conflicts),
                        pick("location", given.location(), found.location(), conflicts),
                        given.text().isBlank() ? found.text() : given.text()),
                conflicts);
    }

    private static @Nullable String pick(
            String field, @Nullable String given, @Nullable String found, List<Conflict> conflicts) {
        if (given == null || given.isBlank()) return found;
        if (found != null && !found.isBlank() && !same(given, found)) conflicts.add(new Conflict(field, given, found));
        return given;
    }

    private static boolean same(String a, String b) {
        return a.strip().toLowerCase(Locale.ROOT).equals(b.strip().toLowerCase(Locale.ROOT));
    }

    /** @throws DomainException INVALID when the text is empty or longer than {@link Posting#MAX_LENGTH} */
    public static Posting checked(Posting posting, String field) {
        int length = posting.text().strip().length();
        if (length == 0)
            throw invalid(
                    field, "The posting has no text. Paste the text of the posting, or give its address.", "is empty");
        if (length > Posting.MAX_LENGTH)
            throw invalid(
                    field,
                    String.format(
                            Locale.ROOT,
                            "The posting has %,d characters; the limit is %,d. Paste only the posting itself.",
                            length,
                            Posting.MAX_LENGTH),
                    String.format(Locale.ROOT, "has %,d characters, the limit is %,d", length, Posting.MAX_LENGTH));
        return posting;
    }

    static DomainException nothingGiven() {
        return new DomainException(
                ProblemCode.INVALID,
                "Give the posting's text, its address, or a file.",
                new FieldError("text", "is missing"),
                new FieldError("url", "is missing"));
    }

    private static DomainException invalid(String field, String detail, String message) {
        return new DomainException(ProblemCode.INVALID, detail, new FieldError(field, message));
    }

    /** @throws DomainException INVALID when a role has no name or asks for nothing */
    static StatedAsks checkedRole(@Nullable String title, StatedAsks asks) {
        if (title == null || title.isBlank()) throw invalid("title", "Name the role.", "is missing");
        if (asks.requirements().isEmpty())
            throw invalid("asks.requirements", "Say at least one thing that the role asks for.", "is empty");
        return asks;
    }

    static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
