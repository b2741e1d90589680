package dev.tailorbird.intake;

import dev.tailorbird.intake.blog.ProposedStatement;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.Json;
import dev.tailorbird.shared.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** What an edit of a draft must hold: the part that its kind has, of sane size. */
final class DraftEdits {
    private static final int WHOLE = 2_000_000;
    private static final int STATEMENTS = 500;
    private static final int STATEMENT = 4000;
    private static final int ORIGIN = 300;

    private DraftEdits() {}

    /** The draft with what was typed so far: it may be incomplete, but not endless. */
    static DomainException tooLong() {
        return new DomainException(
                ProblemCode.TOO_LARGE,
                "The draft has more text than a resume holds. Shorten it.",
                new FieldError("resume", "has more than 2,000,000 characters"));
    }

    static JsonResume resume(Draft.Kind kind, DraftEdit edit, JsonResume known) {
        if (kind == Draft.Kind.BLOG) return known;
        if (edit.resume() == null) throw missing("resume");
        if (Json.write(edit.resume()).length() > WHOLE) throw tooLong();
        return edit.resume();
    }

    static List<ProposedStatement> statements(Draft.Kind kind, DraftEdit edit) {
        if (kind == Draft.Kind.RESUME) return List.of();
        if (edit.statements() == null) throw missing("statements");
        List<FieldError> errors = new ArrayList<>();
        if (edit.statements().size() > STATEMENTS)
            errors.add(new FieldError("statements", "has more than 500 statements"));
        for (int i = 0; i < edit.statements().size(); i++)
            check("statements[" + i + "].", edit.statements().get(i), errors);
        if (!errors.isEmpty())
            throw new DomainException(
                    ProblemCode.INVALID,
                    "Some statements are too long or incomplete. Correct them and send them again.",
                    errors.toArray(FieldError[]::new));
        return edit.statements();
    }

    private static void check(String at, ProposedStatement statement, List<FieldError> errors) {
        if (statement.text() == null || statement.text().isBlank())
            errors.add(new FieldError(at + "text", "must be given"));
        else if (statement.text().length() > STATEMENT)
            errors.add(new FieldError(at + "text", "has more than 4,000 characters"));
        if (statement.kind() == null) errors.add(new FieldError(at + "kind", "must be given"));
        if (statement.lens() == null) errors.add(new FieldError(at + "lens", "must be given"));
        if (statement.origin() != null && statement.origin().length() > ORIGIN)
            errors.add(new FieldError(at + "origin", "has more than 300 characters"));
    }

    private static DomainException missing(String field) {
        return new DomainException(
                ProblemCode.INVALID,
                "Send the draft's " + field + " as the person edited them.",
                new FieldError(field, "must be given"));
    }
}
